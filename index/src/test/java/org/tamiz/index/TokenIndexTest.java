package org.tamiz.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.testkit.PartyBuilder.organization;
import static org.tamiz.testkit.PartyBuilder.person;
import static org.tamiz.testkit.PartyBuilder.unknown;
import static org.tamiz.testkit.PartyBuilder.vessel;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.testkit.PartyBuilder;

/** What the index finds and leaves out; that it loses nothing is for TokenIndexDifferentialTest to say. */
class TokenIndexTest {

    private static final int THRESHOLD = 500;

    private final TokenIndex index = new TokenIndex(Stream.of(
                    organization("SINALOA CARTEL"),
                    organization("CARTEL DE JALISCO NUEVA GENERACION").alias("CJNG"),
                    person("ALI"),
                    person("ABDULRAHMAN QASIMI"),
                    vessel("ARTAVIL").identifier("imo", "9187629"),
                    person("SOMEBODY").wallet("XBT", "1Kuf2Rd8mDyAViwBozGTN"))
            .map(party -> MatchableParty.of(party.build()))
            .toList());

    private List<Integer> find(PartyBuilder query) {
        return java.util.Arrays.stream(index.candidates(MatchableParty.of(query.build()), THRESHOLD))
                .boxed()
                .toList();
    }

    @Test
    void findsSimilarWords() {
        assertThat(find(unknown("Sinaola Kartel"))).containsExactly(0);
        assertThat(find(unknown("Jalisco Nueva Generacion"))).containsExactly(1);
    }

    @Test
    void findsTheVeryNameHoweverCommon() {
        assertThat(find(unknown("Ali"))).containsExactly(2);
    }

    @Test
    void findsJoinsOnEitherSide() {
        assertThat(find(unknown("Abdul Rahman Qasimi"))).containsExactly(3);
        assertThat(find(unknown("SinaloaCartel"))).containsExactly(0);
    }

    @Test
    void findsIdentifiersAndWalletsWhateverTheName() {
        assertThat(find(vessel("Happy Star").identifier("imo", "9187629"))).containsExactly(4);
        assertThat(find(person("Nobody").wallet("?", "1Kuf2Rd8mDyAViwBozGTN"))).containsExactly(5);
    }

    /** A number that only supports adds points that no bound of names knows of, so it is looked up too. */
    @Test
    void findsNumbersThatOnlySupport() {
        TokenIndex contacts = new TokenIndex(List.of(MatchableParty.of(
                person("SOMEBODY").identifier("phone", "+52 55 5123 4567").build())));
        MatchableParty query = MatchableParty.of(
                person("Nobody").identifier("phone", "525551234567").build());
        assertThat(contacts.candidates(query, THRESHOLD)).containsExactly(0);
    }

    @Test
    void leavesStrangersOut() {
        assertThat(find(person("Ana Ejemplo"))).isEmpty();
        assertThat(find(person("😀"))).isEmpty();
    }

    @Test
    void aThresholdThatAnythingReachesMakesEverythingACandidate() {
        assertThat(index.candidates(MatchableParty.of(person("Ana Ejemplo").build()), 1))
                .hasSize(6);
    }
}
