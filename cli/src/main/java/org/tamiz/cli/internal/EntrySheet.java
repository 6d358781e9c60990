package org.tamiz.cli.internal;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.Designation;
import org.tamiz.model.Edition;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.EntryId;
import org.tamiz.model.Gender;
import org.tamiz.model.Identifier;
import org.tamiz.model.NameKind;
import org.tamiz.model.Party;
import org.tamiz.model.Profile;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.StableCode;
import org.tamiz.model.Standing;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * All that is known of an entry at some time.
 *
 * @param id the entry
 * @param edition its list at that time
 * @param entries what stands under the id: several where the list gives one key to two parties, or where it is open which
 *     of two versions stood there
 */
public record EntrySheet(EntryId id, Edition edition, List<Entry> entries) {

    private static final int LABEL = 17;

    public EntrySheet {
        entries = List.copyOf(entries);
    }

    /** For people: a block an entry. */
    public String table() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            text.append(text.isEmpty() ? "" : "\n").append(new Sheet(entry).text());
        }
        return text.toString();
    }

    private String editionText() {
        PublicationTime published = edition.info().published();
        return (published == null ? "date not stated" : "of " + published) + " ("
                + edition.info().format() + ")"
                + (edition.between() == null ? "" : "; the time asked for lies " + edition.between());
    }

    /** One entry, row by row. */
    private final class Sheet {

        private final StringBuilder text = new StringBuilder();
        private final Entry entry;

        private Sheet(Entry entry) {
            this.entry = entry;
        }

        private String text() {
            Standing standing = entry.standing();
            Party party = entry.party();
            text.append(TerminalText.wrapped("", TerminalText.harmless(entry.caption())));
            row("entry", List.of(entry.id() + ", " + Words.plain(party.type())));
            row("edition", List.of(editionText()));
            row("listed as", List.of(listedAs()));
            if (standing.presence() != null) {
                row(
                        "NOT CERTAIN",
                        List.of("whether it stood on the list then: it came or went " + standing.presence()));
            }
            if (standing.version() != null) {
                row(
                        "ONE VERSION",
                        List.of("which version stood there then is not known: amended " + standing.version()));
            }
            names(party);
            designations();
            profile(party.profile());
            rows("identifier", EntryField.IDENTIFIER, party.identifiers(), EntrySheet::text);
            rows("address", EntryField.ADDRESS, party.addresses(), EntrySheet::text);
            rows("wallet", EntryField.WALLET, party.wallets(), wallet -> wallet.currency() + " " + wallet.address());
            rows("link", EntryField.LINK, party.links(), link -> link.label() + ": " + link.to());
            rows(
                    "remark",
                    EntryField.REMARK,
                    party.properties(),
                    property -> property.label() + ": " + property.value());
            if (!standing.carried().isEmpty()) {
                row(
                        "* old",
                        List.of(String.join(
                                        ", ",
                                        standing.carried().entrySet().stream()
                                                .map(each -> Words.of(each.getKey()) + " of " + each.getValue())
                                                .toList())
                                + ": the edition does not state it in full, an older one did"));
            }
            if (!standing.unknown().isEmpty()) {
                row(
                        "never stated",
                        List.of(String.join(
                                ", ", standing.unknown().stream().map(Words::of).toList())));
            }
            return text.toString();
        }

        private String listedAs() {
            String kinds =
                    String.join(", ", entry.kinds().stream().map(Words::plain).toList());
            if (entry.isCleared()) {
                return "CLEARED: its authority or a court has cleared it; never a hit";
            }
            return (entry.isDesignated() ? "designated: " : "not designated: ") + kinds;
        }

        private void names(Party party) {
            for (NameKind kind : NameKind.values()) {
                EntryField field = switch (kind) {
                    case PRIMARY -> EntryField.PRIMARY_NAME;
                    case STRONG_ALIAS -> EntryField.STRONG_ALIAS;
                    case FORMER -> EntryField.FORMER_NAME;
                    case WEAK_ALIAS -> EntryField.WEAK_ALIAS;
                };
                rows(
                        Words.of(kind),
                        field,
                        party.names().stream()
                                .filter(name -> name.kind() == kind)
                                .toList(),
                        name -> name.text());
            }
        }

        private void designations() {
            for (Designation designation : entry.designations()) {
                List<String> parts = new ArrayList<>();
                parts.add(designation.authority());
                if (!designation.programs().isEmpty()) {
                    parts.add("under " + String.join(", ", designation.programs()) + old(EntryField.PROGRAM));
                }
                if (designation.listedOn() != null) {
                    parts.add("listed on " + designation.listedOn() + old(EntryField.LISTED_ON));
                }
                if (!designation.amendedOn().isEmpty()) {
                    parts.add("amended on "
                            + String.join(
                                    ", ",
                                    designation.amendedOn().stream()
                                            .map(LocalDate::toString)
                                            .toList()));
                }
                if (designation.reference() != null) {
                    parts.add("reference " + designation.reference());
                }
                row("designation", List.of(String.join("; ", parts)));
            }
        }

        private void profile(Profile profile) {
            rows("birth date", EntryField.BIRTH_DATE, profile.birthDates(), Object::toString);
            rows("founded, built", EntryField.BIRTH_DATE, profile.foundingDates(), Object::toString);
            rows("birth place", EntryField.BIRTH_PLACE, profile.birthPlaces(), EntrySheet::text);
            rows("nationality", EntryField.NATIONALITY, profile.nationalities(), EntrySheet::text);
            rows("citizenship", EntryField.NATIONALITY, profile.citizenships(), EntrySheet::text);
            rows("country", EntryField.NATIONALITY, profile.countries(), EntrySheet::text);
            if (profile.gender() != Gender.NOT_STATED) {
                rows("gender", EntryField.GENDER, List.of(profile.gender()), Words::plain);
            }
        }

        private <T> void rows(String label, EntryField field, List<T> values, Function<T, String> shown) {
            row(
                    label,
                    values.stream()
                            .map(value -> shown.apply(value) + old(field))
                            .toList());
        }

        /** The mark of a field to which an older edition had to add; which of its values are old is not kept. */
        private String old(EntryField field) {
            return entry.standing().carried().containsKey(field) ? " *" : "";
        }

        private void row(String label, List<String> values) {
            String first = label;
            for (String value : values) {
                text.append(TerminalText.wrapped(
                        "  " + first + " ".repeat(Math.max(1, LABEL - first.length())),
                        TerminalText.harmless(TerminalText.oneLine(value))));
                first = "";
            }
        }
    }

    private static String text(Country country) {
        return country.code() == null ? country.text() : country.text() + " (" + country.code() + ")";
    }

    private static String text(Identifier identifier) {
        return identifier.scheme() + " " + identifier.value()
                + (identifier.country() == null
                        ? ""
                        : ", " + identifier.country().text())
                + (identifier.note() == null ? "" : ", " + identifier.note());
    }

    private static String text(Address address) {
        Country country = address.country();
        return String.join(
                ", ",
                Stream.of(
                                address.street(),
                                address.city(),
                                address.region(),
                                address.postalCode(),
                                country == null ? null : country.text(),
                                address.note())
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** One object. */
    public String json() {
        StringWriter text = new StringWriter();
        ObjectWriteContext pretty = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }
        };
        try (JsonGenerator json = new JsonFactory().createGenerator(pretty, text)) {
            json.writeStartObject();
            json.writeStringProperty("id", id.toString());
            json.writeStringProperty("list", id.list());
            json.writeObjectPropertyStart("edition");
            json.writeStringProperty("format", edition.info().format());
            property(json, "published", edition.info().published());
            property(json, "between", edition.between());
            json.writeEndObject();
            json.writeArrayPropertyStart("entries");
            entries.forEach(entry -> entry(json, entry));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void property(JsonGenerator json, String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }

    private static void entry(JsonGenerator json, Entry entry) {
        json.writeStartObject();
        json.writeStringProperty("caption", entry.caption());
        json.writeBooleanProperty("designated", entry.isDesignated());
        json.writeBooleanProperty("cleared", entry.isCleared());
        LedgerJson.strings(
                json, "kinds", entry.kinds().stream().map(StableCode::of).toList());
        LedgerJson.strings(json, "programs", entry.programs());
        Standing standing = entry.standing();
        LedgerJson.strings(
                json, "unknown", standing.unknown().stream().map(StableCode::of).toList());
        json.writeArrayPropertyStart("carried");
        for (Map.Entry<EntryField, LocalDate> field : standing.carried().entrySet()) {
            json.writeStartObject();
            json.writeStringProperty("field", StableCode.of(field.getKey()));
            json.writeStringProperty("day", field.getValue().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        property(json, "listedOnlyAtOneOf", standing.presence());
        property(json, "amended", standing.version());
        json.writeArrayPropertyStart("designations");
        for (Designation designation : entry.designations()) {
            json.writeStartObject();
            json.writeStringProperty("authority", designation.authority());
            LedgerJson.strings(json, "programs", designation.programs());
            property(json, "listedOn", designation.listedOn());
            LedgerJson.strings(
                    json,
                    "amendedOn",
                    designation.amendedOn().stream().map(LocalDate::toString).toList());
            property(json, "reference", designation.reference());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeName("party");
        PartyJson.write(json, entry.party());
        json.writeEndObject();
    }
}
