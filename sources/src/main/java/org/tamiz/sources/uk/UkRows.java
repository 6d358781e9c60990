package org.tamiz.sources.uk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tamiz.sources.internal.NamedRow;
import org.tamiz.sources.internal.XmlElement;

/**
 * The rows of one entry, put together to an element with the words of the XML form. Rows of both lists' CSV repeat most of
 * an entry and differ in a name, an address or a date; what two rows state alike is one element.
 */
final class UkRows {

    /** Column in lower case, then the element, or the element around it and the element. */
    private static final String[][] COLUMNS = {
        // The UK Sanctions List.
        {"last updated", "LastUpdated"},
        {"unique id", "UniqueID"},
        {"ofsi group id", "OFSIGroupID"},
        {"un reference number", "UNReferenceNumber"},
        {"name 1", "Name/Name1"},
        {"name 2", "Name/Name2"},
        {"name 3", "Name/Name3"},
        {"name 4", "Name/Name4"},
        {"name 5", "Name/Name5"},
        {"name 6", "Name/Name6"},
        {"name type", "Name/NameType"},
        {"alias strength", "Name/AliasStrength"},
        {"title", "Title"},
        {"name non-latin script", "NonLatinName/NameNonLatinScript"},
        {"non-latin script type", "NonLatinName/NonLatinScriptType"},
        {"non-latin script language", "NonLatinName/NonLatinScriptLanguage"},
        {"regime name", "RegimeName"},
        {"designation type", "IndividualEntityShip"},
        {"individual, entity, ship", "IndividualEntityShip"},
        {"designation source", "DesignationSource"},
        {"sanctions imposed", "SanctionsImposed"},
        {"other information", "OtherInformation"},
        {"uk statement of reasons", "UKStatementofReasons"},
        {"address line 1", "Address/AddressLine1"},
        {"address line 2", "Address/AddressLine2"},
        {"address line 3", "Address/AddressLine3"},
        {"address line 4", "Address/AddressLine4"},
        {"address line 5", "Address/AddressLine5"},
        {"address line 6", "Address/AddressLine6"},
        {"address postal code", "Address/AddressPostalCode"},
        {"address country", "Address/AddressCountry"},
        {"phone number", "PhoneNumber"},
        {"website", "Website"},
        {"email address", "EmailAddress"},
        {"date designated", "DateDesignated"},
        {"d.o.b", "DOB"},
        {"nationality(/ies)", "Nationality"},
        {"national identifier number", "NationalIdentifier/NationalIdentifierNumber"},
        {"national identifier additional information", "NationalIdentifier/NationalIdentifierAdditionalInformation"},
        {"passport number", "Passport/PassportNumber"},
        {"passport additional information", "Passport/PassportAdditionalInformation"},
        {"position", "Position"},
        {"gender", "Gender"},
        {"town of birth", "Location/TownOfBirth"},
        {"country of birth", "Location/CountryOfBirth"},
        {"type of entity", "TypeOfEntity"},
        {"subsidiaries", "Subsidiary"},
        {"parent company", "ParentCompany"},
        {"business registration number (s)", "BusinessRegistrationNumber"},
        {"imo number", "IMONumber"},
        {"current owner/operator (s)", "CurrentOwnerOperator"},
        {"previous owner/operator (s)", "PreviousOwnerOperator"},
        {"current believed flag of ship", "CurrentBelievedFlagOfShip"},
        {"previous flags", "PreviousFlag"},
        {"type of ship", "TypeOfShip"},
        {"tonnage of ship", "TonnageOfShip"},
        {"length of ship", "LengthOfShip"},
        {"year built", "YearBuilt"},
        {"hull identification number (hin)", "HullIdentificationNumber"},
        // The consolidated list of OFSI, where it differs.
        {"group id", "GroupID"},
        {"group type", "IndividualEntityShip"},
        {"alias type", "Name/NameType"},
        {"alias quality", "Name/AliasStrength"},
        {"regime", "RegimeName"},
        {"listed on", "ListedOn"},
        {"uk sanctions list date designated", "DateDesignatedOnUKSanctionsList"},
        {"dob", "DOB"},
        {"nationality", "Nationality"},
        {"passport details", "Passport/PassportAdditionalInformation"},
        {"national identification number", "NationalIdentifier/NationalIdentifierNumber"},
        {"national identification details", "NationalIdentifier/NationalIdentifierAdditionalInformation"},
        {"ni number", "NationalIdentifier/NationalIdentifierNumber"},
        {"ni details", "NationalIdentifier/NationalIdentifierAdditionalInformation"},
        {"address 1", "Address/AddressLine1"},
        {"address 2", "Address/AddressLine2"},
        {"address 3", "Address/AddressLine3"},
        {"address 4", "Address/AddressLine4"},
        {"address 5", "Address/AddressLine5"},
        {"address 6", "Address/AddressLine6"},
        {"post/zip code", "Address/AddressPostalCode"},
        {"country", "Address/AddressCountry"}
    };

    private static final Map<String, String> ELEMENT_BY_COLUMN = table();

    private UkRows() {}

    /** The columns that are known here, in lower case. */
    static Set<String> columns() {
        return ELEMENT_BY_COLUMN.keySet();
    }

    /** The element of rows that are of one entry. A column that is not known becomes an element under its own name. */
    static XmlElement element(List<NamedRow> rows) {
        Set<XmlElement> children = new LinkedHashSet<>();
        rows.forEach(row -> children.addAll(elements(row)));
        return XmlElement.of("Designation", List.copyOf(children));
    }

    private static List<XmlElement> elements(NamedRow row) {
        List<XmlElement> elements = new ArrayList<>();
        Map<String, List<XmlElement>> groups = new LinkedHashMap<>();
        row.cells().forEach((column, cell) -> {
            String known = ELEMENT_BY_COLUMN.get(column.toLowerCase(Locale.ROOT));
            String path = known == null ? column : known;
            int slash = known == null ? -1 : path.indexOf('/');
            if (slash < 0) {
                elements.add(XmlElement.of(path, cell));
            } else {
                groups.computeIfAbsent(path.substring(0, slash), group -> new ArrayList<>())
                        .add(XmlElement.of(path.substring(slash + 1), cell));
            }
        });
        groups.forEach((group, inside) -> elements.add(XmlElement.of(group, inside)));
        return elements;
    }

    private static Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        for (String[] column : COLUMNS) {
            table.put(column[0], column[1]);
        }
        return table;
    }
}
