package org.tamiz.sources.csl;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tamiz.model.Address;
import org.tamiz.model.Coverage;
import org.tamiz.model.Coverage.Extent;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.Gender;
import org.tamiz.model.Identifier;
import org.tamiz.model.Link;
import org.tamiz.model.NameKind;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.model.Profile;

/**
 * What the rows of a list state, from which follows what its edition covers.
 *
 * <p>The layout has a place for nearly everything, but copies of the file leave places empty (one of July 2026 has no birth
 * date in 25,921 rows). A place that is empty in every row is no statement that nobody was born: a field is covered when
 * some row states it.
 */
final class CslEvidence {

    /** Words of the law about a row; without the remarks beside them they are a part of what the list says. */
    private static final List<String> LEGAL_TEXTS = List.of("license_requirement", "license_policy", "standard_order");

    private final Map<EntryField, Extent> extents = new EnumMap<>(EntryField.class);

    /** Takes note of the members of a row that say something. */
    void add(Set<String> members) {
        if (members.contains("remarks")) {
            state(EntryField.REMARK, Extent.FULL);
        } else if (LEGAL_TEXTS.stream().anyMatch(members::contains)) {
            state(EntryField.REMARK, Extent.PARTIAL);
        }
    }

    /** Takes note of what an entry states. */
    void add(Entry entry) {
        for (PartyName name : entry.party().names()) {
            if (name.kind() == NameKind.WEAK_ALIAS) {
                state(EntryField.WEAK_ALIAS, Extent.FULL);
            }
        }
        Profile profile = entry.party().profile();
        stateIf(entry.party().type() != PartyType.UNKNOWN, EntryField.PARTY_TYPE);
        stateIf(!entry.programs().isEmpty(), EntryField.PROGRAM);
        stateIf(entry.designations().stream().anyMatch(act -> act.listedOn() != null), EntryField.LISTED_ON);
        stateIf(!profile.birthDates().isEmpty(), EntryField.BIRTH_DATE);
        stateIf(!profile.birthPlaces().isEmpty(), EntryField.BIRTH_PLACE);
        stateIf(!profile.nationalities().isEmpty() || !profile.citizenships().isEmpty(), EntryField.NATIONALITY);
        stateIf(profile.gender() != Gender.NOT_STATED, EntryField.GENDER);
        stateIf(!entry.party().wallets().isEmpty(), EntryField.WALLET);
        for (Identifier identifier : entry.party().identifiers()) {
            // A ship's call sign has a place of its own in the layout and says nothing of the place of numbers.
            state(EntryField.IDENTIFIER, identifier.scheme().equals("call-sign") ? Extent.PARTIAL : Extent.FULL);
        }
        for (Link link : entry.party().links()) {
            state(EntryField.LINK, link.label().equals(CslDraft.VESSEL_OWNER) ? Extent.PARTIAL : Extent.FULL);
        }
        for (Address address : entry.party().addresses()) {
            boolean countryAlone = address.street() == null && address.city() == null;
            state(EntryField.ADDRESS, countryAlone ? Extent.PARTIAL : Extent.FULL);
        }
    }

    /** Takes note of all that the other has. */
    void addAll(CslEvidence other) {
        other.extents.forEach(this::state);
    }

    /**
     * What the edition covers. Former names stand among the aliases without a sign, so of the kinds of names beside the
     * primary one only the aliases count as stated.
     *
     * @param aliases whether the file has a place for other names
     */
    Coverage coverage(boolean aliases) {
        Map<EntryField, Extent> all = new EnumMap<>(extents);
        all.put(EntryField.PRIMARY_NAME, Extent.FULL);
        all.put(EntryField.STRONG_ALIAS, aliases ? Extent.FULL : Extent.NONE);
        return new Coverage(all);
    }

    private void stateIf(boolean stated, EntryField field) {
        if (stated) {
            state(field, Extent.FULL);
        }
    }

    private void state(EntryField field, Extent extent) {
        extents.merge(field, extent, (known, other) -> known.compareTo(other) <= 0 ? known : other);
    }
}
