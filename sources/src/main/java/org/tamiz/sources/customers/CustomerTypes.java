package org.tamiz.sources.customers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tamiz.model.Gender;
import org.tamiz.model.PartyType;

/** The words with which customer files state a type or a gender, in English and Spanish. */
final class CustomerTypes {

    private static final Map<String, PartyType> TYPES = types();

    private CustomerTypes() {}

    /** The type that a text states; empty when it is not understood. */
    static Optional<PartyType> type(String text) {
        return Optional.ofNullable(TYPES.get(CustomerField.plain(text)));
    }

    /**
     * The gender that a text states; empty when it is not understood. A bare M is male in a file that speaks English and
     * nothing in one that speaks Spanish, where it can stand for "mujer" as well as for "masculino".
     */
    static Optional<Gender> gender(String text, String header) {
        String column = CustomerField.plain(header);
        boolean spanish = column.equals("sexo") || column.equals("genero");
        return switch (CustomerField.plain(text)) {
            case "male", "man", "masculino", "masc", "hombre", "h", "varon" -> Optional.of(Gender.MALE);
            case "female", "woman", "femenino", "fem", "mujer", "f" -> Optional.of(Gender.FEMALE);
            case "m" -> spanish ? Optional.empty() : Optional.of(Gender.MALE);
            case "other", "otro", "x", "nonbinary", "nobinario" -> Optional.of(Gender.OTHER);
            default -> Optional.empty();
        };
    }

    private static Map<String, PartyType> types() {
        Map<String, PartyType> types = new HashMap<>();
        put(
                types,
                PartyType.PERSON,
                "person, individual, natural person, human, persona, persona fisica, persona natural, fisica, natural,"
                        + " individuo, pf, pfae, persona fisica con actividad empresarial");
        put(
                types,
                PartyType.ORGANIZATION,
                "organization, organisation, company, entity, legal entity, legal person, juridical person, corporate,"
                        + " corporation, business, firm, institution, bank, government, public body, ngo, organizacion,"
                        + " persona moral, persona juridica, moral, juridica, empresa, sociedad, compania, entidad, pm,"
                        + " institucion, gobierno");
        put(types, PartyType.VESSEL, "vessel, ship, boat, buque, barco, nave, embarcacion");
        put(types, PartyType.AIRCRAFT, "aircraft, airplane, plane, aeronave, avion");
        put(types, PartyType.UNKNOWN, "unknown, desconocido, n a, other, otro");
        return Map.copyOf(types);
    }

    private static void put(Map<String, PartyType> types, PartyType type, String words) {
        for (String word : List.of(words.split(","))) {
            types.put(CustomerField.plain(word), type);
        }
    }
}
