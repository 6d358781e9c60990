package org.tamiz.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.testkit.PartyBuilder.edition;
import static org.tamiz.testkit.PartyBuilder.organization;
import static org.tamiz.testkit.PartyBuilder.person;
import static org.tamiz.testkit.PartyBuilder.vessel;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tamiz.matcher.WeakAliases;
import org.tamiz.model.Between;
import org.tamiz.model.Coverage;
import org.tamiz.model.Edition;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.EditionRef;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.ListingKind;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.PublicationTime.Origin;
import org.tamiz.model.Standing;
import org.tamiz.model.State;
import org.tamiz.testkit.PartyBuilder;

class ScreenerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Entry SINALOA =
            organization("SINALOA CARTEL").alias("CARTEL DE SINALOA").entry("list", "11440");

    private static Decision screen(PartyBuilder query, Edition... editions) {
        return screen(query, Policy.DEFAULT, editions);
    }

    private static Decision screen(PartyBuilder query, Policy policy, Edition... editions) {
        Snapshot snapshot = Snapshot.of(State.of(List.of(editions)));
        return new Screener(snapshot, policy, TODAY).screen(new Query("q", query.build()));
    }

    private static Edition stated(Wholeness wholeness, @Nullable OffsetDateTime published, boolean demo) {
        return edition("list", wholeness, published, demo, List.of(SINALOA));
    }

    @Test
    void aHitNamesItsEntryAndReasons() {
        Decision decision = screen(organization("Cártel de Sinaloa"), edition("list", SINALOA));
        assertThat(decision.status()).isEqualTo(Decision.Status.HIT);
        Hit hit = decision.hits().getFirst();
        assertThat(hit.entry()).isEqualTo(SINALOA);
        assertThat(hit.scoreThousandths()).isGreaterThanOrEqualTo(700);
        assertThat(hit.match().parts()).isNotEmpty();
        assertThat(decision.stateId()).startsWith("sha256:");
        assertThat(decision.engine()).isEqualTo(Engine.VERSION);
    }

    @Test
    void aStrangerIsClearOnlyAgainstAWholeRealList() {
        assertThat(screen(person("Ana Ejemplo"), edition("list", SINALOA)).status())
                .isEqualTo(Decision.Status.CLEAR);
        assertThat(codes(screen(person("Ana Ejemplo"), stated(Wholeness.PROVEN, null, true))))
                .containsExactly(Caveat.Code.DEMO_LIST);
        assertThat(codes(screen(person("Ana Ejemplo"), stated(Wholeness.MARK_MISSING, null, false))))
                .containsExactly(Caveat.Code.LIST_END_UNPROVEN);
        assertThat(codes(screen(person("Ana Ejemplo")))).containsExactly(Caveat.Code.NO_LIST);
        assertThat(codes(screen(person("Ana Ejemplo"), edition("list")))).containsExactly(Caveat.Code.NO_LIST);
    }

    @Test
    void aListWithoutAliasesClearsNobodyUnlessThePolicyAcceptsGaps() {
        Edition whole = edition("list", SINALOA);
        Edition bare = new Edition(
                whole.info(), whole.coverage().with(EntryField.STRONG_ALIAS, Coverage.Extent.NONE), whole.entries());
        assertThat(codes(screen(person("Ana Ejemplo"), bare))).containsExactly(Caveat.Code.LIST_NAMES_PARTIAL);
        Policy accepting = new Policy(500, WeakAliases.SUPPORT, null, true);
        assertThat(screen(person("Ana Ejemplo"), accepting, bare).status()).isEqualTo(Decision.Status.CLEAR);
    }

    @Test
    void formerNamesAmongTheAliasesAreNoGap() {
        Edition whole = edition("list", SINALOA);
        Edition unmarked = new Edition(
                whole.info(), whole.coverage().with(EntryField.FORMER_NAME, Coverage.Extent.NONE), whole.entries());
        assertThat(screen(person("Ana Ejemplo"), unmarked).status()).isEqualTo(Decision.Status.CLEAR);
    }

    private static final EditionRef JANUARY =
            new EditionRef("list", PublicationTime.on(LocalDate.of(2024, 1, 10), Origin.NAME), "test");
    private static final EditionRef FEBRUARY =
            new EditionRef("list", PublicationTime.on(LocalDate.of(2024, 2, 10), Origin.NAME), "test");
    private static final Between GAP = new Between(JANUARY, FEBRUARY);

    private static Edition between(Between gap, Entry... entries) {
        Edition whole = edition("list", entries);
        return new Edition(whole.info(), whole.coverage(), whole.entries(), gap);
    }

    @Test
    void whoIsHitOnlyByAnEntryThatCameOrWentIsIncomplete() {
        Entry came = SINALOA.with(new Standing(GAP, null, Map.of(), Set.of()));
        Decision doubtful = screen(person("Cartel de Sinaloa"), between(GAP, came));

        assertThat(doubtful.status()).isEqualTo(Decision.Status.INCOMPLETE);
        assertThat(doubtful.hits()).hasSize(1);
        assertThat(codes(doubtful)).containsExactly(Caveat.Code.BETWEEN_EDITIONS);
        assertThat(doubtful.caveats().getFirst().text())
                .contains("between list of 2024-01-10 (test) and list of 2024-02-10 (test)");
        assertThat(screen(person("Ana Ejemplo"), between(GAP, came)).status()).isEqualTo(Decision.Status.CLEAR);

        Entry certain = person("Cartel de Sinaloa").entry("list", "other");
        assertThat(screen(person("Cartel de Sinaloa"), between(GAP, came, certain))
                        .status())
                .isEqualTo(Decision.Status.HIT);
    }

    @Test
    void anEntryThatChangedIsOneHitInItsBetterVersion() {
        Standing changed = new Standing(null, GAP, Map.of(), Set.of());
        Entry before = person("Los Zetas").entry("list", "1").with(changed);
        Entry after = person("Cartel del Noreste").entry("list", "1").with(changed);

        Decision old = screen(person("Los Zetas"), between(GAP, before, after));
        Decision now = screen(person("Cartel del Noreste"), between(GAP, before, after));

        assertThat(old.status()).isEqualTo(Decision.Status.HIT);
        assertThat(now.status()).isEqualTo(Decision.Status.HIT);
        assertThat(now.hits())
                .singleElement()
                .extracting(hit -> hit.entry().caption())
                .isEqualTo("Cartel del Noreste");
    }

    @Test
    void aDateBeforeTheFirstEditionClearsNobody() {
        Between before = new Between(null, JANUARY);
        assertThat(codes(screen(person("Ana Ejemplo"), between(before, SINALOA))))
                .containsExactly(Caveat.Code.LIST_UNKNOWN_THEN);
        assertThat(codes(screen(person("Ana Ejemplo"), between(before))))
                .containsExactly(Caveat.Code.LIST_UNKNOWN_THEN);
        Policy accepting = new Policy(500, WeakAliases.SUPPORT, null, true);
        assertThat(screen(person("Ana Ejemplo"), accepting, between(before)).status())
                .isEqualTo(Decision.Status.INCOMPLETE);
    }

    @Test
    void aListThatCouldNeverBeReadClearsNobody() {
        Edition unread = Edition.unread("other", List.of("a.xml", "b.xml"));
        Policy accepting = new Policy(500, WeakAliases.SUPPORT, 10_000, true);
        Edition known = stated(Wholeness.PROVEN, OffsetDateTime.parse("2026-11-20T20:00:00-04:00"), false);

        Decision decision = screen(person("Ana Ejemplo"), accepting, known, unread);

        assertThat(codes(decision)).containsExactly(Caveat.Code.LIST_NEVER_READ);
        assertThat(decision.caveats().getFirst().text())
                .contains(
                        "nothing is known of other: a.xml, b.xml arrived and could not be read", "tamiz lists approve");
        assertThat(codes(screen(person("Ana Ejemplo"), known, unread))).containsExactly(Caveat.Code.LIST_NEVER_READ);
        assertThat(screen(person("Cartel de Sinaloa"), edition("list", SINALOA), unread)
                        .status())
                .isEqualTo(Decision.Status.HIT);
    }

    @Test
    void anOldListClearsNobodyWhenThePolicyLimitsItsAge() {
        Policy tenDays = new Policy(500, WeakAliases.SUPPORT, 10, false);
        OffsetDateTime old = OffsetDateTime.parse("2026-11-01T20:00:00-04:00");
        OffsetDateTime fresh = OffsetDateTime.parse("2026-11-20T20:00:00-04:00");
        assertThat(codes(screen(person("Ana Ejemplo"), tenDays, stated(Wholeness.PROVEN, old, false))))
                .containsExactly(Caveat.Code.LIST_TOO_OLD);
        assertThat(codes(screen(person("Ana Ejemplo"), tenDays, stated(Wholeness.PROVEN, null, false))))
                .containsExactly(Caveat.Code.LIST_AGE_UNKNOWN);
        assertThat(screen(person("Ana Ejemplo"), tenDays, stated(Wholeness.PROVEN, fresh, false))
                        .status())
                .isEqualTo(Decision.Status.CLEAR);
    }

    @Test
    void betweenTwoEditionsTheAgeIsThatOfTheEarlierOne() {
        Decision decision =
                screen(person("Ana Ejemplo"), new Policy(500, WeakAliases.SUPPORT, 10, false), between(GAP, SINALOA));
        long days = LocalDate.of(2024, 1, 10).until(TODAY, ChronoUnit.DAYS);

        assertThat(codes(decision)).containsExactly(Caveat.Code.LIST_TOO_OLD);
        assertThat(decision.caveats().getFirst().text())
                .contains("between list of 2024-01-10 (test) and list of 2024-02-10 (test), " + days
                        + " days after the first of them; the policy allows 10");
        assertThat(screen(
                                person("Ana Ejemplo"),
                                new Policy(500, WeakAliases.SUPPORT, (int) days, false),
                                between(GAP, SINALOA))
                        .status())
                .isEqualTo(Decision.Status.CLEAR);
        assertThat(codes(screen(
                        person("Ana Ejemplo"),
                        new Policy(500, WeakAliases.SUPPORT, 10, false),
                        between(new Between(null, JANUARY)))))
                .containsExactly(Caveat.Code.LIST_UNKNOWN_THEN);
    }

    @Test
    void ofAListWhoseMonthAloneIsKnownTheEarliestDayCounts() {
        Edition whole = edition("list", SINALOA);
        Edition month = new Edition(
                whole.info().published(PublicationTime.in(YearMonth.of(2026, 11), Origin.NAME)),
                whole.coverage(),
                whole.entries());
        Decision decision = screen(person("Ana Ejemplo"), new Policy(500, WeakAliases.SUPPORT, 10, false), month);

        assertThat(codes(decision)).containsExactly(Caveat.Code.LIST_TOO_OLD);
        assertThat(decision.caveats().getFirst().text()).contains("list was published in 2026-11, perhaps 23 days ago");
    }

    @Test
    void aNameThatCannotBeComparedIsIncomplete() {
        assertThat(codes(screen(person("😀"), edition("list", SINALOA)))).containsExactly(Caveat.Code.NAME_UNREADABLE);
        assertThat(codes(screen(person("a ".repeat(65)), edition("list", SINALOA))))
                .containsExactly(Caveat.Code.NAME_TOO_LONG);
    }

    @Test
    void aNameOfThousandsOfLettersIsIncompleteWhateverItsScript() {
        for (String part : List.of("a", "abcde ", "王", "김", "م", "😀", "а", "\u200d")) {
            String name = part.repeat(10_000 / part.length());
            assertThat(screen(person(name), edition("list", SINALOA)).caveats())
                    .extracting(Caveat::code)
                    .as(part)
                    .containsExactly(Caveat.Code.NAME_TOO_LONG);
        }
    }

    @Test
    void oneLetterClearsNobody() {
        for (String letter : List.of("a", "7", "я", "ا")) {
            assertThat(codes(screen(person(letter), edition("list", SINALOA))))
                    .as(letter)
                    .containsExactly(Caveat.Code.NAME_PLACEHOLDER);
        }
        assertThat(codes(screen(person("王"), edition("list", SINALOA)))).isEmpty();
    }

    @Test
    void disguisedNamesAreFound() {
        for (String name : List.of(
                "Sin\u0430loa C\u0430rtel",
                "S\u200bi\u200dn\ufeffaloa Cartel",
                "\u202eSINALOA CARTEL\u202c",
                "\uff33\uff49\uff4e\uff41\uff4c\uff4f\uff41 Cartel",
                "Sinaloa 😀 Cartel")) {
            assertThat(screen(person(name), edition("list", SINALOA)).hits())
                    .as(name)
                    .hasSize(1);
        }
    }

    @Test
    void aNameThatIsNotWholeOrNoneIsIncomplete() {
        assertThat(codes(screen(person("Mu\ufffdoz Ejemplo"), edition("list", SINALOA))))
                .containsExactly(Caveat.Code.NAME_PARTLY_UNREADABLE);
        assertThat(codes(screen(person("N/A"), edition("list", SINALOA))))
                .containsExactly(Caveat.Code.NAME_PLACEHOLDER);
        assertThat(codes(screen(person("Ana \ud808\udc00\ud808\udc01"), edition("list", SINALOA))))
                .as("a word in cuneiform")
                .containsExactly(Caveat.Code.NAME_PARTLY_UNREADABLE);
    }

    @Test
    void anEntryWhoseNameCannotBeComparedClearsNobody() {
        assertThat(codes(screen(
                        person("Ana Ejemplo"), edition("list", person("???").entry("list", "1")))))
                .containsExactly(Caveat.Code.LIST_NAMES_UNREADABLE);
    }

    @Test
    void aBrokenRowIsIncompleteWhateverTheLists() {
        Snapshot snapshot = Snapshot.of(State.of(List.of(edition("list", SINALOA))));
        Decision decision = new Screener(snapshot, Policy.DEFAULT, TODAY).unread("row-7", "Line 8: has no name.");
        assertThat(decision.status()).isEqualTo(Decision.Status.INCOMPLETE);
    }

    @Test
    void aHitKeepsTheCaveatsOfItsLists() {
        Decision decision = screen(organization("Sinaloa Cartel"), stated(Wholeness.PROVEN, null, true));
        assertThat(decision.status()).isEqualTo(Decision.Status.HIT);
        assertThat(codes(decision)).containsExactly(Caveat.Code.DEMO_LIST);
        assertThat(decision.hits().getFirst().demo()).isTrue();
    }

    @Test
    void aPoliticallyExposedPersonIsAHitButNotDesignated() {
        Entry exposed = person("MUESTRA FICTICIA, Ana").entry("peps", "1", ListingKind.POLITICALLY_EXPOSED);
        Hit hit = screen(person("Ana Muestra Ficticia"), edition("peps", exposed))
                .hits()
                .getFirst();
        assertThat(hit.entry().isDesignated()).isFalse();
    }

    @Test
    void entriesOfOtherListsAreLinkedByADecisiveIdentifier() {
        Entry one = vessel("ARTAVIL").identifier("imo", "9187629").entry("us", "15036");
        Entry two = vessel("SHONA").identifier("imo", "IMO 9187629").entry("eu", "77");
        Entry third = vessel("OTHER").identifier("mmsi", "9187629").entry("uk", "3");
        Decision decision = screen(vessel("Artavil"), edition("us", one), edition("eu", two), edition("uk", third));
        assertThat(decision.hits()).hasSize(1);
        assertThat(decision.hits().getFirst().linked()).containsExactly(two.id());
    }

    @Test
    void hitsComeBestFirst() {
        Entry close = person("GUZMAN LOPEZ, Ovidio").entry("list", "2");
        Entry exact = person("GUZMAN LOPEZ, Joaquin Ovidio").entry("list", "1");
        assertThat(screen(person("Joaquin Ovidio Guzman Lopez"), edition("list", close, exact))
                        .hits())
                .extracting(hit -> hit.entry().id().key())
                .containsExactly("1", "2");
    }

    @Test
    void theScoreOfOneEntryDoesNotDependOnAnother() {
        Decision alone = screen(organization("Cartel de Sinaloa"), edition("list", SINALOA));
        Decision crowded = screen(
                organization("Cartel de Sinaloa"),
                edition("list", SINALOA, organization("SINALOA").entry("list", "2")),
                edition("other", organization("CARTEL").entry("other", "3")));
        assertThat(crowded.hits()).contains(alone.hits().getFirst());
    }

    private static List<Caveat.Code> codes(Decision decision) {
        return decision.caveats().stream().map(Caveat::code).toList();
    }
}
