package org.tamiz.sources.ca;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.internal.XmlElement;
import org.tamiz.sources.internal.XmlFields;

/**
 * What the elements of a record are called. The publisher has renamed them twice: {@code Entity} became {@code EntityOrShip},
 * then {@code EntityOrShip-EntiteOuNavire}.
 */
enum CanadaElements {
    COUNTRY("Country", "Country-Pays"),
    ENTITY("Entity", "EntityOrShip", "EntityOrShip-EntiteOuNavire"),
    LAST_NAME("LastName", "LastName-NomDeFamille"),
    GIVEN_NAME("GivenName", "GivenName-Prenom"),
    ALIASES("Aliases", "Alias", "Aliases-Alias"),
    TITLE("Title", "TitleOrShip", "TitleOrShipType", "TitleOrShipType-TitreOuTypeDeNavire"),
    DATE(
            "DateOfBirth",
            "DateOfBirthOrShipBuildDate",
            "DateOfBirthOrShipBuildDate-DateDeNaissanceOuDateDeConstructionDuNavire"),
    IMO("ShipIMONumber", "ShipIMONumber-NumeroOMIDuNavire"),
    SCHEDULE("Schedule", "Schedule-Annexe"),
    ITEM("Item", "Item-NumeroDarticle"),
    LISTED_ON("DateOfListing", "DateOfListing-DateDinscription");

    /** Never changes, which the type does not say. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> names;

    CanadaElements(String... names) {
        this.names = List.of(names);
    }

    /** What the element has been called, the oldest name first. */
    List<String> names() {
        return names;
    }

    /** Takes the element's text, whatever it is called; {@code null} when there is none. */
    @Nullable
    String take(XmlFields fields) {
        for (String name : names) {
            String text = fields.take(name);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** The element's text, whatever it is called; empty when there is none. */
    String text(XmlElement record) {
        for (String name : names) {
            String text = record.childText(name);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
