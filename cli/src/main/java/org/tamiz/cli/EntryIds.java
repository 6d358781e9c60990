package org.tamiz.cli;

import org.tamiz.model.EntryId;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of an entry as hits name it. */
final class EntryIds {

    private EntryIds() {}

    /** The list's id ends at the first colon; a list's own keys may have more of them. */
    static EntryId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1
                || text.substring(0, colon).isBlank()
                || text.substring(colon + 1).isBlank()) {
            throw new TypeConversionException("\"" + text + "\" is no entry; entries are named as hits name them,"
                    + " such as ofac-sdn:11438 or un-sc:QDi.430");
        }
        return new EntryId(text.substring(0, colon), text.substring(colon + 1));
    }
}
