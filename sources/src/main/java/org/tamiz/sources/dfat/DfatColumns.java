package org.tamiz.sources.dfat;

import java.util.List;
import org.tamiz.sources.internal.Slug;

/** The columns of the list. Labels are compared without letter case and punctuation. */
final class DfatColumns {

    static final String REFERENCE = "Reference";
    static final String NAME = "Name of Individual or Entity";
    static final String TYPE = "Type";
    static final String NAME_TYPE = "Name Type";
    static final String ALIAS_STRENGTH = "Alias Strength";
    static final String BIRTH_DATE = "Date of Birth";
    static final String BIRTH_PLACE = "Place of Birth";
    static final String CITIZENSHIP = "Citizenship";
    static final String ADDRESS = "Address";
    static final String ADDITIONAL = "Additional Information";
    static final String LISTING = "Listing Information";
    static final String IMO = "IMO Number";
    static final String COMMITTEES = "Committees";
    static final String CONTROL_DATE = "Control Date";
    static final String INSTRUMENT = "Instrument of Designation";

    static final List<String> ALL = List.of(
            REFERENCE,
            NAME,
            TYPE,
            NAME_TYPE,
            ALIAS_STRENGTH,
            BIRTH_DATE,
            BIRTH_PLACE,
            CITIZENSHIP,
            ADDRESS,
            ADDITIONAL,
            LISTING,
            IMO,
            COMMITTEES,
            CONTROL_DATE,
            INSTRUMENT,
            "Targeted Financial Sanction",
            "Travel Ban",
            "Arms Embargo",
            "Maritime Restriction");

    /** Without one of these the rows would be other parties, or nobody could tell names from aliases. */
    static final List<String> NEEDED = List.of(REFERENCE, NAME, TYPE, NAME_TYPE, COMMITTEES, CONTROL_DATE);

    private DfatColumns() {}

    /** The label under which a column is known here, or as it is written. */
    static String known(String label) {
        return ALL.stream()
                .filter(column -> Slug.of(column).equals(Slug.of(label)))
                .findFirst()
                .orElse(label);
    }

    /** Whether a row is the header. */
    static boolean isHeader(List<String> fields) {
        List<String> labels = fields.stream().map(DfatColumns::known).toList();
        return labels.contains(REFERENCE) && labels.contains(NAME);
    }
}
