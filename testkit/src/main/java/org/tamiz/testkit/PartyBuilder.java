package org.tamiz.testkit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.Coverage;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Designation;
import org.tamiz.model.Edition;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.EntryId;
import org.tamiz.model.Gender;
import org.tamiz.model.Identifier;
import org.tamiz.model.ListingKind;
import org.tamiz.model.NameKind;
import org.tamiz.model.PartialDate;
import org.tamiz.model.Party;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.model.Profile;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.SourcePosition;
import org.tamiz.model.Wallet;

/** Builds parties, entries and editions for tests, in as few words as a test can have. */
public final class PartyBuilder {

    private final PartyType type;
    private final List<PartyName> names = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<DateStatement> birthDates = new ArrayList<>();
    private final List<Country> nationalities = new ArrayList<>();
    private final List<Wallet> wallets = new ArrayList<>();
    private final List<DateStatement> foundingDates = new ArrayList<>();
    private final List<Address> birthPlaces = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();
    private final List<Country> countries = new ArrayList<>();
    private Gender gender = Gender.NOT_STATED;

    private PartyBuilder(PartyType type, String name) {
        this.type = type;
        name(name, NameKind.PRIMARY);
    }

    public static PartyBuilder person(String name) {
        return new PartyBuilder(PartyType.PERSON, name);
    }

    public static PartyBuilder organization(String name) {
        return new PartyBuilder(PartyType.ORGANIZATION, name);
    }

    public static PartyBuilder vessel(String name) {
        return new PartyBuilder(PartyType.VESSEL, name);
    }

    public static PartyBuilder unknown(String name) {
        return new PartyBuilder(PartyType.UNKNOWN, name);
    }

    @CanIgnoreReturnValue
    public PartyBuilder name(String name, NameKind kind) {
        names.add(new PartyName(name, kind, "Zyyy", List.of()));
        return this;
    }

    @CanIgnoreReturnValue
    public PartyBuilder alias(String name) {
        return name(name, NameKind.STRONG_ALIAS);
    }

    @CanIgnoreReturnValue
    public PartyBuilder weakAlias(String name) {
        return name(name, NameKind.WEAK_ALIAS);
    }

    @CanIgnoreReturnValue
    public PartyBuilder identifier(String scheme, String value) {
        identifiers.add(Identifier.of(scheme, value));
        return this;
    }

    /** An identifier that this country issued. */
    @CanIgnoreReturnValue
    public PartyBuilder identifier(String scheme, String value, String country) {
        identifiers.add(new Identifier(scheme, value, new Country(country, country), null));
        return this;
    }

    /** A date of birth; month and day are 0 when not stated. */
    @CanIgnoreReturnValue
    public PartyBuilder born(int year, int month, int day) {
        return born(DateStatement.on(new PartialDate(year, month, day)));
    }

    @CanIgnoreReturnValue
    public PartyBuilder born(DateStatement date) {
        birthDates.add(date);
        return this;
    }

    @CanIgnoreReturnValue
    public PartyBuilder national(String code) {
        nationalities.add(new Country(code, code));
        return this;
    }

    /** A country in no stated role. */
    @CanIgnoreReturnValue
    public PartyBuilder country(String code) {
        countries.add(new Country(code, code));
        return this;
    }

    /** A date of establishment or building; month and day are 0 when not stated. */
    @CanIgnoreReturnValue
    public PartyBuilder founded(int year, int month, int day) {
        foundingDates.add(DateStatement.on(new PartialDate(year, month, day)));
        return this;
    }

    @CanIgnoreReturnValue
    public PartyBuilder bornIn(Address place) {
        birthPlaces.add(place);
        return this;
    }

    @CanIgnoreReturnValue
    public PartyBuilder address(Address address) {
        addresses.add(address);
        return this;
    }

    @CanIgnoreReturnValue
    public PartyBuilder gender(Gender stated) {
        gender = stated;
        return this;
    }

    @CanIgnoreReturnValue
    public PartyBuilder wallet(String currency, String address) {
        wallets.add(new Wallet(currency, address));
        return this;
    }

    public Party build() {
        Profile profile =
                new Profile(birthDates, foundingDates, birthPlaces, nationalities, List.of(), countries, gender);
        return new Party(type, names, identifiers, profile, addresses, wallets, List.of(), List.of());
    }

    /** The party as an entry that is designated on the list under one programme. */
    public Entry entry(String list, String key) {
        return entry(list, key, ListingKind.SANCTION);
    }

    public Entry entry(String list, String key, ListingKind kind) {
        return new Entry(
                new EntryId(list, key),
                build(),
                List.of(new Designation(list, "An authority", List.of("PROGRAM"), null, List.of(), null)),
                List.of(kind),
                new SourcePosition(list + ".test", 1));
    }

    /** An edition that states every field and is proven whole. */
    public static Edition edition(String list, Entry... entries) {
        return edition(list, EditionInfo.Wholeness.PROVEN, null, false, List.of(entries));
    }

    public static Edition edition(
            String list,
            EditionInfo.Wholeness wholeness,
            @Nullable OffsetDateTime published,
            boolean demo,
            List<Entry> entries) {
        return new Edition(
                new EditionInfo(
                        list,
                        list,
                        "test",
                        published == null ? null : PublicationTime.at(published, PublicationTime.Origin.FILE),
                        "0",
                        List.of(list + ".test"),
                        wholeness,
                        demo),
                Coverage.fullOf(List.of(EntryField.values())),
                entries);
    }
}
