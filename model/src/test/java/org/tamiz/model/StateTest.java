package org.tamiz.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StateTest {

    private static final Entry ENTRY = entry("1", "SINALOA CARTEL", List.of("SDNTK"));

    private static Entry entry(String key, String name, List<String> programs) {
        Party party = new Party(
                PartyType.ORGANIZATION,
                List.of(new PartyName(name, NameKind.PRIMARY, "Latn", List.of())),
                List.of(Identifier.of("tax-id", "ABC")),
                Profile.EMPTY,
                List.of(Address.ofLine("Culiacan")),
                List.of(),
                List.of(),
                List.of());
        return new Entry(
                new EntryId("a", key),
                party,
                List.of(new Designation("a", "An authority", programs, null, List.of(), null)),
                List.of(ListingKind.SANCTION),
                new SourcePosition("a.csv", 7));
    }

    private static Edition edition(String list, Entry... entries) {
        return new Edition(
                new EditionInfo(list, list, "test", null, "0", List.of("f"), EditionInfo.Wholeness.PROVEN, false),
                Coverage.fullOf(List.of(EntryField.PRIMARY_NAME)),
                List.of(entries));
    }

    @Test
    void theIdDoesNotDependOnTheOrderOfReadingNorOnPlaces() {
        Edition a = edition("a", ENTRY);
        Edition b = edition("b");
        assertThat(State.of(List.of(a, b))).isEqualTo(State.of(List.of(b, a)));
        Entry elsewhere = new Entry(
                ENTRY.id(), ENTRY.party(), ENTRY.designations(), ENTRY.kinds(), new SourcePosition("b.csv", 1));
        assertThat(State.of(List.of(edition("a", elsewhere))).id())
                .isEqualTo(State.of(List.of(a)).id());
    }

    @Test
    void theIdChangesWithTheContent() {
        String id = State.of(List.of(edition("a", ENTRY))).id();
        assertThat(State.of(List.of(edition("a", entry("1", "SINALOA CARTE", List.of("SDNTK")))))
                        .id())
                .isNotEqualTo(id);
        assertThat(State.of(List.of(edition("a", entry("1", "SINALOA CARTEL", List.of("SDNTK", "FTO")))))
                        .id())
                .isNotEqualTo(id);
        assertThat(State.of(List.of(edition("a", ENTRY, ENTRY))).id()).isNotEqualTo(id);
        assertThat(State.of(List.of()).id()).isNotEqualTo(id);
    }

    /** Texts are hashed with their lengths: moving a letter from one text to the next is another content. */
    @Test
    void theIdTellsNeighbouringTextsApart() {
        assertThat(State.of(List.of(edition("a", entry("1", "X", List.of("AB", "C")))))
                        .id())
                .isNotEqualTo(State.of(List.of(edition("a", entry("1", "X", List.of("A", "BC")))))
                        .id());
    }

    @Test
    void oneListHasOneEdition() {
        assertThatThrownBy(() -> State.of(List.of(edition("a"), edition("a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two editions of the list a");
    }
}
