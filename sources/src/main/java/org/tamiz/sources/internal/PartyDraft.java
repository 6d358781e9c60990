package org.tamiz.sources.internal;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Gender;
import org.tamiz.model.Identifier;
import org.tamiz.model.LabelledValue;
import org.tamiz.model.Link;
import org.tamiz.model.NameKind;
import org.tamiz.model.NamePart;
import org.tamiz.model.Party;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.model.Profile;
import org.tamiz.model.Wallet;

/** A party while its record is being read. What the record repeats word for word is kept once. */
public final class PartyDraft {

    private final List<PartyName> names = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<DateStatement> birthDates = new ArrayList<>();
    private final List<DateStatement> foundingDates = new ArrayList<>();
    private final List<Address> birthPlaces = new ArrayList<>();
    private final List<Country> nationalities = new ArrayList<>();
    private final List<Country> citizenships = new ArrayList<>();
    private final List<Country> countries = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();
    private final List<Wallet> wallets = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<LabelledValue> properties = new ArrayList<>();
    private Gender gender = Gender.NOT_STATED;

    public void name(String text, NameKind kind, List<NamePart> parts) {
        // Equal in text and kind is a repeat; the same text of another kind is another statement.
        for (PartyName name : names) {
            if (name.kind() == kind && name.text().equals(text)) {
                return;
            }
        }
        names.add(new PartyName(text, kind, Scripts.of(text), parts));
    }

    public boolean hasName() {
        return !names.isEmpty();
    }

    /** Whether this number is among the identifiers already, whatever else is said of it. */
    public boolean hasIdentifier(String scheme, String value) {
        return identifiers.stream()
                .anyMatch(
                        known -> known.scheme().equals(scheme) && known.value().equals(value));
    }

    public void identifier(Identifier identifier) {
        addNew(identifiers, identifier);
    }

    public void birthDate(DateStatement date) {
        addNew(birthDates, date);
    }

    public void foundingDate(DateStatement date) {
        addNew(foundingDates, date);
    }

    public void birthPlace(Address place) {
        addNew(birthPlaces, place);
    }

    public void nationality(Country country) {
        addNew(nationalities, country);
    }

    public void citizenship(Country country) {
        addNew(citizenships, country);
    }

    public void country(Country country) {
        addNew(countries, country);
    }

    public void gender(Gender stated) {
        gender = stated;
    }

    public void address(Address address) {
        addNew(addresses, address);
    }

    public void wallet(Wallet wallet) {
        addNew(wallets, wallet);
    }

    public void link(Link link) {
        addNew(links, link);
    }

    public void property(String label, String value) {
        addNew(properties, new LabelledValue(label, value));
    }

    /** The same, kept as often as it is said: of several records about one party, each says its own. */
    public void propertyOfRecord(String label, String value) {
        properties.add(new LabelledValue(label, value));
    }

    public Party build(PartyType type) {
        Profile profile =
                new Profile(birthDates, foundingDates, birthPlaces, nationalities, citizenships, countries, gender);
        return new Party(type, names, identifiers, profile, addresses, wallets, links, properties);
    }

    private static <T> void addNew(List<T> values, T value) {
        if (!values.contains(value)) {
            values.add(value);
        }
    }
}
