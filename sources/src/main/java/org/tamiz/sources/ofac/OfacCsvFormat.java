package org.tamiz.sources.ofac;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.internal.CsvRecord;
import org.tamiz.sources.internal.ListFormat;
import org.tamiz.sources.internal.ListHead;

/** OFAC's lists in comma-separated files, of which one list has up to four. */
public final class OfacCsvFormat implements ListFormat {

    @Override
    public String description() {
        return "OFAC CSV (sdn.csv or cons_prim.csv, with the alias, address and comments files)";
    }

    @Override
    public boolean matches(ListHead head) {
        return role(head).isPresent();
    }

    @Override
    public List<RawEdition> open(Path file) {
        return Objects.requireNonNull(
                openAll(List.of(file), Set.of(file)).get(file), "a main file opens, and a companion alone is refused");
    }

    /** The companions are read with their main files, which stand for the editions. */
    @Override
    public Map<Path, List<RawEdition>> openAll(List<Path> files, Set<Path> named) {
        Map<Path, OfacRole> roles = new LinkedHashMap<>();
        files.forEach(file -> roles.put(file, role(ListHead.read(file)).orElseThrow()));
        Map<Path, List<RawEdition>> editions = new LinkedHashMap<>();
        OfacSet.assemble(roles, named).forEach((main, set) -> editions.put(main, List.of(set.edition())));
        return editions;
    }

    @Override
    public List<String> editionFormats() {
        return List.of(OfacRecordReader.FORMAT);
    }

    @Override
    public RecordReader reader(String list) {
        return new OfacRecordReader(list);
    }

    /** The file of a set that most of the first records look like; a broken record must not hide what the file is. */
    static Optional<OfacRole> role(ListHead head) {
        Map<OfacRole, Integer> votes = new EnumMap<>(OfacRole.class);
        List<CsvRecord> records = head.records(',');
        for (CsvRecord record : records) {
            List<String> fields = record.fields();
            boolean numbered = isNumber(fields.getFirst());
            boolean twoNumbers = numbered && fields.size() > 1 && isNumber(fields.get(1));
            if (numbered && fields.size() == OfacRole.MAIN.columns()) {
                votes.merge(OfacRole.MAIN, 1, Integer::sum);
            } else if (twoNumbers && fields.size() == OfacRole.ALIAS.columns() && isAliasKind(fields.get(2))) {
                votes.merge(OfacRole.ALIAS, 1, Integer::sum);
            } else if (twoNumbers && fields.size() == OfacRole.ADDRESS.columns()) {
                votes.merge(OfacRole.ADDRESS, 1, Integer::sum);
            } else if (numbered && fields.size() == OfacRole.COMMENT.columns()) {
                votes.merge(OfacRole.COMMENT, 1, Integer::sum);
            }
        }
        int needed = (records.size() + 1) / 2;
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= needed)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** One short word as "aka"; five columns alone could be the beginning of an address record too. */
    private static boolean isAliasKind(String field) {
        String text = field.strip();
        return !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean isNumber(String field) {
        String text = field.strip();
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
