package org.tamiz.fetch;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One form in which a list appears, and where.
 *
 * @param id its id, which is also the name of its folder in a mirror
 * @param lists ids of the lists that are taken from it; {@code csl-*} stands for all that begin so
 * @param files its files, which together are one edition
 * @param hosts hosts to which its own may send us on
 * @param mostBytes most bytes of all its files together, unpacked
 * @param use when it is fetched
 * @param found how its address was found
 */
public record Publication(
        String id,
        List<String> lists,
        List<PublicationFile> files,
        Set<String> hosts,
        long mostBytes,
        Use use,
        String found) {

    /** When a publication is fetched. */
    public enum Use {
        /** It keeps its lists current, and goes into an empty ledger. */
        USUAL,
        /** It keeps its lists current once the ledger has them, or when one is named. */
        ASKED,
        /** Only when it is named itself. */
        OTHER
    }

    private static final String REST = "*";

    public Publication {
        lists = List.copyOf(lists);
        files = List.copyOf(files);
        hosts = Set.copyOf(new TreeSet<>(hosts));
        if (!id.matches("[a-z0-9][a-z0-9-]{0,80}")) {
            throw new IllegalArgumentException("\"" + id + "\" is no id of small letters, digits and hyphens");
        }
        if (lists.isEmpty() || files.isEmpty()) {
            throw new IllegalArgumentException("a publication has a list and a file");
        }
        if (files.stream().map(PublicationFile::name).distinct().count() < files.size()) {
            throw new IllegalArgumentException("two files of " + id + " have one name");
        }
        if (mostBytes < 1) {
            throw new IllegalArgumentException("a limit is at least one byte, not " + mostBytes);
        }
    }

    /** Whether this list is taken from it. */
    public boolean keeps(String list) {
        return lists.stream()
                .anyMatch(each -> each.endsWith(REST)
                        ? list.startsWith(each.substring(0, each.length() - REST.length()))
                        : each.equals(list));
    }

    /** Whether it is known from few places, or with doubts. */
    public boolean isUnverified() {
        return found.startsWith("unverified");
    }

    /** The same publication, kept elsewhere under the same names. */
    public Publication at(List<PublicationFile> elsewhere) {
        return new Publication(id, lists, elsewhere, Set.of(), mostBytes, use, found);
    }
}
