package org.tamiz.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tamiz.fetch.FetchException.Code;
import org.tamiz.fetch.Publication.Use;
import org.tamiz.model.StableCode;

/** The publications that are known, from a readable table. */
public final class Publications {

    /** The table that comes with Tamiz. */
    private static final String SHIPPED = "publications.txt";

    private static final int CELLS = 8;
    private static final long MEGABYTE = 1L << 20;
    private static final long MOST_MEGABYTES = 10_000;
    private static final String NONE = "-";

    private final Map<String, Publication> byId = new LinkedHashMap<>();

    private Publications() {}

    /** The publications that Tamiz comes with. */
    public static Publications shipped() {
        try (InputStream in = Objects.requireNonNull(Publications.class.getResourceAsStream(SHIPPED))) {
            return new Publications().with(new String(in.readAllBytes(), StandardCharsets.UTF_8), SHIPPED);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled table of publications cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * These and those of another table, whose lines replace those of the same publication.
     *
     * @param text the table
     * @param name what it is called in messages
     * @throws FetchException when a line cannot be read; says which and why
     */
    public Publications with(String text, String name) {
        Publications all = new Publications();
        all.byId.putAll(byId);
        Set<String> here = new TreeSet<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                Publication publication = parse(line);
                if (!here.add(publication.id())) {
                    throw new IllegalArgumentException(publication.id() + " stands there twice");
                }
                all.byId.put(publication.id(), publication);
            } catch (IllegalArgumentException e) {
                throw new FetchException(
                        Code.TABLE_MALFORMED,
                        name + ", line " + (i + 1) + ": " + e.getMessage(),
                        "Mend the line; what its " + CELLS
                                + " cells hold is told at the head of the table that comes with"
                                + " Tamiz, and in docs/api/lists-update.md");
            }
        }
        return all;
    }

    private static Publication parse(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != CELLS) {
            throw new IllegalArgumentException(
                    "a line has " + CELLS + " cells between bars, and here are " + cells.size());
        }
        List<PublicationFile> files = files(words("files", cells.get(2)), cells.get(3));
        String hosts = cells.get(4);
        return new Publication(
                word("publication", cells.getFirst()),
                words("lists", cells.get(1)),
                files,
                hosts.equals(NONE) ? Set.of() : new TreeSet<>(words("redirects to", hosts)),
                megabytes(cells.get(5)),
                use(cells.get(6)),
                cells.get(7));
    }

    private static String word(String column, String text) {
        List<String> words = words(column, text);
        if (words.size() > 1) {
            throw new IllegalArgumentException("the cell \"" + column + "\" holds one word, not \"" + text + "\"");
        }
        return words.getFirst();
    }

    private static List<String> words(String column, String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("the cell \"" + column + "\" is empty");
        }
        return List.of(text.split(" +"));
    }

    private static List<PublicationFile> files(List<String> names, String address) {
        boolean folder = address.endsWith("/");
        if (!folder && names.size() > 1) {
            throw new IllegalArgumentException(
                    "the address of several files has to end with a slash, and " + address + " does not");
        }
        List<PublicationFile> files = new ArrayList<>();
        for (String name : names) {
            files.add(new PublicationFile(name, address(folder ? address + name : address)));
        }
        return files;
    }

    private static URI address(String text) {
        URI address = URI.create(text);
        if (address.getHost() == null || !List.of("http", "https").contains(String.valueOf(address.getScheme()))) {
            throw new IllegalArgumentException("\"" + text + "\" is no address such as https://lists.example/list.xml");
        }
        return address;
    }

    private static long megabytes(String text) {
        if (!text.matches("[0-9]{1,5}") || Long.parseLong(text) < 1 || Long.parseLong(text) > MOST_MEGABYTES) {
            throw new IllegalArgumentException(
                    "the cell \"MB\" holds a whole number from 1 to " + MOST_MEGABYTES + ", not \"" + text + "\"");
        }
        return Long.parseLong(text) * MEGABYTE;
    }

    private static Use use(String text) {
        for (Use use : Use.values()) {
            if (StableCode.of(use).equals(text)) {
                return use;
            }
        }
        throw new IllegalArgumentException("the cell \"use\" holds usual, asked or other, not \"" + text + "\"");
    }

    /** All of them, in the order of the table. */
    public Collection<Publication> all() {
        return List.copyOf(byId.values());
    }

    /** The publication of this id. */
    public Optional<Publication> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The publication that keeps this list current, if any does. */
    public Optional<Publication> keeping(String list) {
        return byId.values().stream()
                .filter(each -> each.use() != Use.OTHER && each.keeps(list))
                .findFirst();
    }
}
