package org.tamiz.sources.ofac;

import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Gender;
import org.tamiz.model.Identifier;
import org.tamiz.model.LabelledValue;
import org.tamiz.model.Wallet;

/** One statement of a remark, as understood. Each alternative has its place in the model. */
public sealed interface RemarkItem {

    /** A quoted alias, which OFAC calls weak; {@code a.k.a.}, {@code f.k.a.} and {@code n.k.a.} alike. */
    record WeakAlias(String label, String name) implements RemarkItem {}

    record BirthDate(DateStatement date) implements RemarkItem {}

    /** When an organization was established, or a vessel or aircraft built. */
    record FoundingDate(DateStatement date) implements RemarkItem {}

    record BirthPlace(Address place) implements RemarkItem {}

    record Nationality(Country country) implements RemarkItem {}

    record Citizenship(Country country) implements RemarkItem {}

    /** "Nationality of Registration", said of companies, vessels and aircraft. */
    record RegisteredIn(Country country) implements RemarkItem {}

    record Sex(Gender gender) implements RemarkItem {}

    /**
     * A number.
     *
     * @param labelKnown whether the label stands in the table of {@link RemarkLabels}; the scheme of another is made
     *     of the label itself
     */
    record IssuedNumber(Identifier identifier, boolean labelKnown) implements RemarkItem {}

    record CurrencyAddress(Wallet wallet) implements RemarkItem {}

    record NamedBeside(String label, String name) implements RemarkItem {}

    /** Everything else, under its own label where it has one. */
    record Other(LabelledValue value) implements RemarkItem {}
}
