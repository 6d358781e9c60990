package org.tamiz.ledger.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.Designation;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.Gender;
import org.tamiz.model.Identifier;
import org.tamiz.model.LabelledValue;
import org.tamiz.model.NameKind;
import org.tamiz.model.Party;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.model.Profile;
import org.tamiz.model.StableCode;

/** What of an entry belongs to which field: as comparable texts, and as parts to carry from one entry to another. */
final class EntryFields {

    private EntryFields() {}

    /** What the entry says in this field, each statement as a text for people; empty where it says nothing. */
    static List<String> values(Entry entry, EntryField field) {
        Party party = entry.party();
        Profile profile = party.profile();
        return switch (field) {
            case PRIMARY_NAME -> names(party, NameKind.PRIMARY);
            case STRONG_ALIAS -> names(party, NameKind.STRONG_ALIAS);
            case FORMER_NAME -> names(party, NameKind.FORMER);
            case WEAK_ALIAS -> names(party, NameKind.WEAK_ALIAS);
            case PARTY_TYPE -> party.type() == PartyType.UNKNOWN ? List.of() : List.of(StableCode.of(party.type()));
            case PROGRAM -> entry.programs();
            case LISTED_ON ->
                texts(entry.designations().stream().map(Designation::listedOn).filter(Objects::nonNull), day -> day);
            case BIRTH_DATE ->
                texts(
                        Stream.concat(
                                profile.birthDates().stream(),
                                profile.foundingDates().stream().map(date -> "established " + date)),
                        date -> date);
            case BIRTH_PLACE -> texts(profile.birthPlaces().stream(), EntryFields::text);
            case NATIONALITY -> {
                List<String> countries = new ArrayList<>();
                profile.nationalities().forEach(country -> countries.add(text(country)));
                profile.citizenships().forEach(country -> countries.add("citizen of " + text(country)));
                profile.countries().forEach(country -> countries.add("tied to " + text(country)));
                yield countries;
            }
            case GENDER -> profile.gender() == Gender.NOT_STATED ? List.of() : List.of(StableCode.of(profile.gender()));
            case IDENTIFIER -> texts(party.identifiers().stream(), EntryFields::text);
            case ADDRESS -> texts(party.addresses().stream(), EntryFields::text);
            case WALLET -> texts(party.wallets().stream(), wallet -> wallet.currency() + " " + wallet.address());
            case LINK -> texts(party.links().stream(), link -> link.label() + ": " + link.to());
            case REMARK -> {
                List<String> remarks = new ArrayList<>();
                party.properties().forEach(property -> remarks.add(property.label() + ": " + property.value()));
                for (Designation designation : entry.designations()) {
                    designation.amendedOn().forEach(day -> remarks.add("amended on " + day));
                    if (designation.reference() != null) {
                        remarks.add("reference " + designation.reference());
                    }
                }
                yield remarks;
            }
        };
    }

    private static <T> List<String> texts(Stream<T> values, Function<? super T, ?> text) {
        return values.map(value -> text.apply(value).toString()).toList();
    }

    private static List<String> names(Party party, NameKind kind) {
        List<String> texts = new ArrayList<>();
        for (PartyName name : party.names()) {
            if (name.kind() == kind) {
                texts.add(name.text());
            }
        }
        return texts;
    }

    private static String text(Country country) {
        return country.code() == null ? country.text() : country.code();
    }

    private static String text(Identifier identifier) {
        return identifier.scheme() + " " + identifier.value()
                + (identifier.country() == null ? "" : " (" + text(identifier.country()) + ")")
                + (identifier.note() == null ? "" : ", " + identifier.note());
    }

    private static String text(Address address) {
        return String.join(
                ", ",
                Stream.of(
                                address.street(),
                                address.city(),
                                address.region(),
                                address.postalCode(),
                                address.country() == null ? null : text(address.country()),
                                address.note())
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Whether the entry says anything in this field. */
    static boolean states(Entry entry, EntryField field) {
        Party party = entry.party();
        Profile profile = party.profile();
        return switch (field) {
            case PRIMARY_NAME -> hasName(party, NameKind.PRIMARY);
            case STRONG_ALIAS -> hasName(party, NameKind.STRONG_ALIAS);
            case FORMER_NAME -> hasName(party, NameKind.FORMER);
            case WEAK_ALIAS -> hasName(party, NameKind.WEAK_ALIAS);
            case BIRTH_DATE ->
                !profile.birthDates().isEmpty() || !profile.foundingDates().isEmpty();
            case BIRTH_PLACE -> !profile.birthPlaces().isEmpty();
            case IDENTIFIER -> !party.identifiers().isEmpty();
            case ADDRESS -> !party.addresses().isEmpty();
            case WALLET -> !party.wallets().isEmpty();
            case LINK -> !party.links().isEmpty();
            case PARTY_TYPE, PROGRAM, LISTED_ON, NATIONALITY, GENDER, REMARK ->
                !values(entry, field).isEmpty();
        };
    }

    private static boolean hasName(Party party, NameKind kind) {
        for (PartyName name : party.names()) {
            if (name.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** An entry to which older ones add what its own edition does not state. */
    static final class Graft {

        private Entry entry;

        Graft(Entry entry) {
            this.entry = entry;
        }

        Entry entry() {
            return entry;
        }

        /** Adds what the other entry says in this field and this one does not. */
        void add(Entry other, EntryField field) {
            Party party = entry.party();
            Party theirs = other.party();
            switch (field) {
                case PRIMARY_NAME -> addNames(theirs, NameKind.PRIMARY, true);
                case STRONG_ALIAS -> addNames(theirs, NameKind.STRONG_ALIAS, true);
                case FORMER_NAME -> addNames(theirs, NameKind.FORMER, true);
                case WEAK_ALIAS -> addNames(theirs, NameKind.WEAK_ALIAS, true);
                case PARTY_TYPE -> {
                    if (party.type() == PartyType.UNKNOWN) {
                        set(new Party(
                                theirs.type(),
                                party.names(),
                                party.identifiers(),
                                party.profile(),
                                party.addresses(),
                                party.wallets(),
                                party.links(),
                                party.properties()));
                    }
                }
                case PROGRAM -> {
                    if (entry.programs().isEmpty()) {
                        designations(other.designations());
                    }
                }
                case LISTED_ON -> addListedOn(other);
                case BIRTH_DATE, BIRTH_PLACE, NATIONALITY, GENDER -> addProfile(theirs.profile(), field);
                case IDENTIFIER ->
                    set(new Party(
                            party.type(),
                            party.names(),
                            both(party.identifiers(), theirs.identifiers()),
                            party.profile(),
                            party.addresses(),
                            party.wallets(),
                            party.links(),
                            party.properties()));
                case ADDRESS ->
                    set(new Party(
                            party.type(),
                            party.names(),
                            party.identifiers(),
                            party.profile(),
                            both(party.addresses(), theirs.addresses()),
                            party.wallets(),
                            party.links(),
                            party.properties()));
                case WALLET ->
                    set(new Party(
                            party.type(),
                            party.names(),
                            party.identifiers(),
                            party.profile(),
                            party.addresses(),
                            both(party.wallets(), theirs.wallets()),
                            party.links(),
                            party.properties()));
                case LINK ->
                    set(new Party(
                            party.type(),
                            party.names(),
                            party.identifiers(),
                            party.profile(),
                            party.addresses(),
                            party.wallets(),
                            both(party.links(), theirs.links()),
                            party.properties()));
                case REMARK -> {
                    List<LabelledValue> properties = both(party.properties(), theirs.properties());
                    set(new Party(
                            party.type(),
                            party.names(),
                            party.identifiers(),
                            party.profile(),
                            party.addresses(),
                            party.wallets(),
                            party.links(),
                            properties));
                }
            }
        }

        /** Adds names or wallets that may be this entry's or another's; what stands here stays as it is. */
        void addBeside(Entry other, EntryField field) {
            switch (field) {
                case STRONG_ALIAS -> addNames(other.party(), NameKind.STRONG_ALIAS, false);
                case FORMER_NAME -> addNames(other.party(), NameKind.FORMER, false);
                case WEAK_ALIAS -> addNames(other.party(), NameKind.WEAK_ALIAS, false);
                default -> add(other, field);
            }
        }

        /**
         * Adds names of this kind.
         *
         * @param closerWord whether a name that stands here already under another kind takes the older, closer word: an
         *     edition that cannot tell weak aliases from strong ones gives all as strong
         */
        private void addNames(Party theirs, NameKind kind, boolean closerWord) {
            List<PartyName> names = new ArrayList<>(entry.party().names());
            for (PartyName name : theirs.names()) {
                if (name.kind() == kind) {
                    if (closerWord && (kind == NameKind.WEAK_ALIAS || kind == NameKind.FORMER)) {
                        names.removeIf(mine -> mine.kind() == NameKind.STRONG_ALIAS
                                && Form.words(mine.text()).equals(Form.words(name.text())));
                    }
                    if (!names.contains(name)) {
                        names.add(name);
                    }
                }
            }
            Party party = entry.party();
            set(new Party(
                    party.type(),
                    names,
                    party.identifiers(),
                    party.profile(),
                    party.addresses(),
                    party.wallets(),
                    party.links(),
                    party.properties()));
        }

        private void addProfile(Profile theirs, EntryField field) {
            Profile mine = entry.party().profile();
            boolean births = field == EntryField.BIRTH_DATE;
            boolean countries = field == EntryField.NATIONALITY;
            Profile profile = new Profile(
                    births ? both(mine.birthDates(), theirs.birthDates()) : mine.birthDates(),
                    births ? both(mine.foundingDates(), theirs.foundingDates()) : mine.foundingDates(),
                    field == EntryField.BIRTH_PLACE
                            ? both(mine.birthPlaces(), theirs.birthPlaces())
                            : mine.birthPlaces(),
                    countries ? both(mine.nationalities(), theirs.nationalities()) : mine.nationalities(),
                    countries ? both(mine.citizenships(), theirs.citizenships()) : mine.citizenships(),
                    countries ? both(mine.countries(), theirs.countries()) : mine.countries(),
                    field == EntryField.GENDER && mine.gender() == Gender.NOT_STATED ? theirs.gender() : mine.gender());
            Party party = entry.party();
            set(new Party(
                    party.type(),
                    party.names(),
                    party.identifiers(),
                    profile,
                    party.addresses(),
                    party.wallets(),
                    party.links(),
                    party.properties()));
        }

        private void addListedOn(Entry other) {
            List<Designation> designations = new ArrayList<>();
            for (int i = 0; i < entry.designations().size(); i++) {
                Designation mine = entry.designations().get(i);
                LocalDate day = mine.listedOn() == null ? listedOn(other, i) : mine.listedOn();
                designations.add(new Designation(
                        mine.list(), mine.authority(), mine.programs(), day, mine.amendedOn(), mine.reference()));
            }
            designations(designations);
        }

        private static @Nullable LocalDate listedOn(Entry other, int number) {
            return number < other.designations().size()
                    ? other.designations().get(number).listedOn()
                    : null;
        }

        private void designations(List<Designation> designations) {
            entry = new Entry(
                    entry.id(), entry.party(), designations, entry.kinds(), entry.position(), entry.standing());
        }

        private void set(Party party) {
            entry = new Entry(
                    entry.id(), party, entry.designations(), entry.kinds(), entry.position(), entry.standing());
        }

        private static <T> List<T> both(List<T> mine, List<T> theirs) {
            if (mine.isEmpty() && theirs.isEmpty()) {
                return mine;
            }
            LinkedHashSet<T> all = new LinkedHashSet<>(mine);
            all.addAll(theirs);
            return List.copyOf(all);
        }
    }
}
