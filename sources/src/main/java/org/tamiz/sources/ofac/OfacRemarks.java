package org.tamiz.sources.ofac;

import java.util.List;
import org.tamiz.model.Country;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Link;
import org.tamiz.model.NameKind;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyType;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PartyDraft;

/** Puts what OFAC's remarks state of a party where the model has it, with a notice of what was not understood. */
public final class OfacRemarks {

    private final PartyDraft party;
    private final PartyType type;
    private final NoticeLog notices;
    private final SourcePosition position;
    private final String key;

    /** For the remarks of a party of this type, whose entry of this key stands there. */
    public OfacRemarks(PartyDraft party, PartyType type, NoticeLog notices, SourcePosition position, String key) {
        this.party = party;
        this.type = type;
        this.notices = notices;
        this.position = position;
        this.key = key;
    }

    /** The items of a remark, in order. */
    public static List<String> items(String remarks) {
        return RemarksParser.items(remarks);
    }

    /** What an item of the remarks of a party of this type states. */
    public static RemarkItem read(String item, PartyType type) {
        return RemarksParser.read(item, type);
    }

    /** Whether no rule knows the item and it has no label of its own. */
    public static boolean isPlain(RemarkItem item) {
        return item instanceof RemarkItem.Other other && other.value().label().equals(RemarksParser.REMARK);
    }

    /** Adds what an item states to the party. */
    public void add(RemarkItem item) {
        switch (item) {
            case RemarkItem.WeakAlias alias ->
                party.name(alias.name(), NameKind.WEAK_ALIAS, OfacNames.parts(alias.name(), type));
            case RemarkItem.BirthDate birth -> party.birthDate(checked(birth.date(), "DOB"));
            case RemarkItem.FoundingDate founding -> party.foundingDate(checked(founding.date(), "Remarks"));
            case RemarkItem.BirthPlace birth -> party.birthPlace(birth.place());
            case RemarkItem.Nationality nationality -> party.nationality(country(nationality.country(), "nationality"));
            case RemarkItem.Citizenship citizenship -> party.citizenship(country(citizenship.country(), "citizen"));
            case RemarkItem.RegisteredIn registry ->
                party.country(country(registry.country(), "Nationality of Registration"));
            case RemarkItem.Sex sex -> party.gender(sex.gender());
            case RemarkItem.IssuedNumber number -> {
                party.identifier(number.identifier());
                if (!number.labelKnown()) {
                    notices.add(
                            NoticeCode.LABEL_UNKNOWN,
                            position,
                            key,
                            "Remarks",
                            "A kind of number that is not known here is kept under the scheme \""
                                    + number.identifier().scheme() + "\".");
                }
            }
            case RemarkItem.CurrencyAddress address -> party.wallet(address.wallet());
            case RemarkItem.NamedBeside other -> party.link(new Link(other.label(), other.name()));
            case RemarkItem.Other other ->
                party.property(other.value().label(), other.value().value());
        }
    }

    private DateStatement checked(DateStatement date, String field) {
        if (date instanceof DateStatement.Unread unread) {
            notices.add(
                    NoticeCode.DATE_UNREAD,
                    position,
                    key,
                    field,
                    "\"" + unread.text() + "\" cannot be read as a date; it is kept as published.");
        }
        return date;
    }

    private Country country(Country country, String field) {
        return notices.country(country.text(), position, key, field);
    }
}
