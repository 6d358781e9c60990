package org.tamiz.sources;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tamiz.sources.ca.CanadaFormat;
import org.tamiz.sources.ch.SecoFormat;
import org.tamiz.sources.csl.CslFormat;
import org.tamiz.sources.dfat.DfatFormat;
import org.tamiz.sources.eu.EuFormat;
import org.tamiz.sources.ftm.FtmFormat;
import org.tamiz.sources.ftm.StatementsFormat;
import org.tamiz.sources.internal.ListFormat;
import org.tamiz.sources.internal.ListHead;
import org.tamiz.sources.ofac.OfacCsvFormat;
import org.tamiz.sources.own.OwnFormat;
import org.tamiz.sources.sat.SatFormat;
import org.tamiz.sources.uk.UkFormat;
import org.tamiz.sources.un.UnFormat;

/** The formats of list files that can be read. */
final class ListFormats {

    /** All of them, one line each, in the order in which they are asked whether a file is theirs. */
    static final ListFormats ALL = new ListFormats(List.of(
            new OfacCsvFormat(),
            new UnFormat(),
            CslFormat.JSON,
            CslFormat.CSV,
            new StatementsFormat(),
            EuFormat.XML,
            EuFormat.CSV,
            UkFormat.XML,
            UkFormat.CSV,
            UkFormat.OFSI,
            new SecoFormat(),
            new CanadaFormat(),
            new SatFormat(),
            DfatFormat.XLSX,
            DfatFormat.CSV,
            new FtmFormat(),
            OwnFormat.XLSX,
            OwnFormat.CSV));

    private final List<ListFormat> formats;
    private final Map<String, ListFormat> byEditionFormat = new HashMap<>();

    /**
     * Creates a list of formats.
     *
     * @throws IllegalStateException when two of them give their editions the same name
     */
    ListFormats(List<ListFormat> formats) {
        this.formats = List.copyOf(formats);
        for (ListFormat format : formats) {
            for (String name : format.editionFormats()) {
                if (byEditionFormat.putIfAbsent(name, format) != null) {
                    throw new IllegalStateException("two formats name their editions " + name);
                }
            }
        }
    }

    /** The format of a file that the user named. */
    ListFormat detect(Path file) {
        return detect(file, true);
    }

    /**
     * The format of a file, told by its beginning, whatever its name.
     *
     * @param named whether the user named the file itself, and not the folder in which it lies
     * @throws SourceException when the file is missing, empty or of no format that is known here
     */
    ListFormat detect(Path file, boolean named) {
        ListHead head = ListHead.read(file, named);
        for (ListFormat format : formats) {
            if (format.matches(head)) {
                return format;
            }
        }
        String why = formats.stream()
                .map(format -> format.whyNot(head))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        throw head.unknown(
                why,
                "Formats understood: "
                        + formats.stream().map(ListFormat::description).collect(Collectors.joining("; ")));
    }

    /**
     * The format whose editions are called so.
     *
     * @throws IllegalArgumentException when there is none
     */
    ListFormat ofEditions(String name) {
        ListFormat format = byEditionFormat.get(name);
        if (format == null) {
            throw new IllegalArgumentException("no reader for the format " + name);
        }
        return format;
    }

    /** Whether an edition's format has a reader that has read a real file of its publisher. */
    boolean isVerified(String name) {
        ListFormat format = byEditionFormat.get(name);
        return format != null && format.isVerified();
    }
}
