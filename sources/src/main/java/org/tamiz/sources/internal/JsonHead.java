package org.tamiz.sources.internal;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Tells by the first members of a JSON text what it is; the text may break off anywhere. */
final class JsonHead {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Members of the Consolidated Screening List; no FollowTheMoney entity has any of them. */
    private static final Set<String> SCREENING_LIST = Set.of("total", "search_performed_at", "sources_used", "results");

    private static final Set<String> ENTITY = Set.of("id", "caption", "schema", "properties", "datasets");

    private JsonHead() {}

    /** Whether this is the Consolidated Screening List, with or without the object around its rows. */
    static boolean isScreeningList(String start) {
        Set<String> rowMembers = new HashSet<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), start)) {
            JsonToken first = parser.nextToken();
            boolean rows = first == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.START_OBJECT;
            if (!rows && first != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String member = parser.currentName();
                if (rows) {
                    rowMembers.add(member);
                } else if (SCREENING_LIST.contains(member)) {
                    return true;
                } else if (ENTITY.contains(member)) {
                    return false;
                }
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            // Cut or broken: what came before decides, and the format's reader will say what is broken.
            return isRow(rowMembers);
        }
        return isRow(rowMembers);
    }

    private static boolean isRow(Set<String> members) {
        return members.contains("source") && (members.contains("entity_number") || members.contains("source_list_url"));
    }
}
