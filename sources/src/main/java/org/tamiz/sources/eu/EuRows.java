package org.tamiz.sources.eu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.NamedRow;
import org.tamiz.sources.internal.XmlElement;

/**
 * The rows of the CSV form that are of one record, put together to the element that the XML form has for it.
 *
 * <p>Columns are called by element and attribute: {@code NameAlias_WholeName} is the attribute {@code wholeName} of {@code
 * nameAlias}. Each row repeats the columns {@code Entity_…} and states one element, or several; what two rows state alike is
 * one element.
 */
final class EuRows {

    /** Told in the XML form; should the CSV form come to tell it, this is how its column would be called. */
    static final String STRENGTH = "NameAlias_Strong";

    /** Element by the beginning of its columns. */
    private static final Map<String, String> ELEMENTS = Map.of(
            "NameAlias", "nameAlias",
            "Address", "address",
            "BirthDate", "birthdate",
            "Identification", "identification",
            "Citizenship", "citizenship");

    /** Attributes whose columns are called otherwise. */
    private static final Map<String, String> ATTRIBUTES = Map.of(
            "BirthDate_BirthDate", "birthdate",
            "BirthDate_Day", "dayOfMonth",
            "BirthDate_Month", "monthOfYear",
            "Identification_TypeCode", "identificationTypeCode",
            "Identification_TypeDescription", "identificationTypeDescription",
            "Identification_IssuedDate", "issueDate",
            "Entity_EU_ReferenceNumber", "euReferenceNumber");

    private static final String ENTITY = "Entity_";
    private static final String REGULATION = "Regulation_";

    private final SourcePosition position;
    private final Set<XmlElement> children = new LinkedHashSet<>();

    private EuRows(SourcePosition position) {
        this.position = position;
    }

    /** The records of these rows, which have one key. */
    static List<EuRows> entities(List<NamedRow> rows) {
        Map<String, EuRows> entities = new LinkedHashMap<>();
        for (NamedRow row : rows) {
            String logicalId = row.text("Entity_LogicalId");
            entities.computeIfAbsent(logicalId == null ? "" : logicalId, first -> new EuRows(row.position()))
                    .add(row);
        }
        return List.copyOf(entities.values());
    }

    /** Where the first of its rows stands. */
    SourcePosition position() {
        return position;
    }

    XmlElement element() {
        return XmlElement.of("sanctionEntity", List.copyOf(children));
    }

    private void add(NamedRow row) {
        Parts entity = new Parts();
        Map<String, Parts> elements = new LinkedHashMap<>();
        row.cells().forEach((column, cell) -> {
            int end = column.indexOf('_');
            String prefix = end < 0 ? column : column.substring(0, end);
            if (column.startsWith(ENTITY)) {
                entity.addOfEntity(column, cell);
            } else if (ELEMENTS.containsKey(prefix)) {
                elements.computeIfAbsent(prefix, first -> new Parts())
                        .add(column, column.substring(end + 1), "regulationSummary", cell);
            } else {
                // No column of the format: kept by whoever reads the element, with a notice.
                children.add(XmlElement.of(column, cell));
            }
        });
        children.addAll(entity.elements());
        elements.forEach((prefix, parts) ->
                children.add(XmlElement.of(ELEMENTS.getOrDefault(prefix, prefix), parts.elements())));
    }

    /** What one row says of one element. */
    private static final class Parts {

        private final List<XmlElement> own = new ArrayList<>();
        private final List<XmlElement> regulation = new ArrayList<>();
        private final List<XmlElement> subjectType = new ArrayList<>();
        private String regulationName = "";

        void addOfEntity(String column, String cell) {
            switch (column) {
                case "Entity_SubjectType" -> subjectType.add(attribute("classificationCode", cell));
                case "Entity_SubjectType_ClassificationCode" -> subjectType.add(attribute("code", cell));
                case "Entity_Regulation_PublicationUrl" -> {
                    regulationName = "regulation";
                    regulation.add(XmlElement.of("publicationUrl", cell));
                }
                default -> add(column, column.substring(ENTITY.length()), "regulation", cell);
            }
        }

        void add(String column, String suffix, String act, String cell) {
            if (suffix.startsWith(REGULATION)) {
                regulationName = act;
                String name = suffix.substring(REGULATION.length());
                regulation.add(attribute(name.equals("Type") ? "regulationType" : firstSmall(name), cell));
            } else if (suffix.equals("Remark")) {
                own.add(XmlElement.of("remark", cell));
            } else if (suffix.equals("ContactInfo")) {
                own.add(XmlElement.of("contactInfo", cell));
            } else {
                own.add(attribute(ATTRIBUTES.getOrDefault(column, firstSmall(suffix)), cell));
            }
        }

        List<XmlElement> elements() {
            List<XmlElement> all = new ArrayList<>(own);
            if (!regulation.isEmpty()) {
                all.add(XmlElement.of(regulationName, regulation));
            }
            if (!subjectType.isEmpty()) {
                all.add(XmlElement.of("subjectType", subjectType));
            }
            return all;
        }

        private static XmlElement attribute(String name, String cell) {
            return XmlElement.of("@" + name, Blanks.strip(cell));
        }

        private static String firstSmall(String name) {
            char first = name.isEmpty() ? ' ' : name.charAt(0);
            return first >= 'A' && first <= 'Z' ? (char) (first + 32) + name.substring(1) : name;
        }
    }
}
