package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tamiz.cli.ArchitectureRules.Rule;

/** The product keeps to {@link ArchitectureRules}, and each of them can fail. */
final class ArchitectureTest {

    private static final String PRODUCT = "org.tamiz";
    private static final String WRONG = "org.tamiz.cli.violations";

    /** For each rule, the classes of {@link org.tamiz.cli.violations} that it has to find. */
    private static final Map<String, List<String>> FOUND = Map.ofEntries(
            Map.entry("every class is in a known module", List.of("mystery.UnknownModule")),
            Map.entry("arrows of model", List.of("model.KnowsNames")),
            Map.entry("arrows of sources", List.of("sources.SourcesUsesTooMuch")),
            Map.entry("arrows of ledger", List.of("ledger.LedgerUsesTooMuch")),
            Map.entry("arrows of fetch", List.of("fetch.FetchUsesTooMuch")),
            Map.entry("only fetch talks to the network", List.of("sources.AsksServer")),
            Map.entry("arrows of names", List.of("names.NamesUsesTooMuch")),
            Map.entry("arrows of matcher", List.of("matcher.MatcherUsesTooMuch")),
            Map.entry("arrows of index", List.of("index.IndexUsesTooMuch")),
            Map.entry("arrows of screening", List.of("screening.ScreeningUsesTooMuch")),
            Map.entry("testkit and bench are never in the product", List.of("screening.UsesTestkit")),
            Map.entry("internal packages are closed to other modules", List.of("index.ReachesInside")),
            Map.entry(
                    "packages of a module have no cycles", List.of("sources.first.RingOne", "sources.second.RingTwo")),
            Map.entry("model uses the JDK and annotations only", List.of("model.UsesLibrary")),
            Map.entry(
                    "pure modules touch nothing outside",
                    List.of(
                            "names.ReadsFile",
                            "names.Logs",
                            "names.StartsThread",
                            "names.Prints",
                            "names.RunsInParallel",
                            "names.ReadsClock")),
            Map.entry("time is passed in", List.of("screening.AsksForToday", "screening.HoldsClock")),
            Map.entry("the engine reads no files", List.of("index.OpensFile")),
            Map.entry("the engine's Unicode tables are ICU's", List.of("matcher.LowersCase")),
            Map.entry("packages are named by domain step", List.of("names.util.Helper")),
            Map.entry("every package is null-marked", List.of("screening.unmarked")));

    @TestFactory
    Stream<DynamicTest> theProductKeepsTo() {
        JavaClasses product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(PRODUCT);
        return new ArchitectureRules(PRODUCT)
                .all().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.name(), () -> rule.rule().check(product)));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleCanFail() {
        JavaClasses wrong = new ClassFileImporter().importPackages(WRONG);
        return rulesThatCanFail()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(), () -> assertThat(findings(rule, wrong)).contains(expected(rule))));
    }

    @Test
    void everyRuleHasItsWrongClasses() {
        assertThat(rulesThatCanFail().map(Rule::name)).containsExactlyInAnyOrderElementsOf(FOUND.keySet());
    }

    /** All but the last module's arrows: it may use every other module. */
    private static Stream<Rule> rulesThatCanFail() {
        return new ArchitectureRules(WRONG)
                .all().stream().filter(rule -> !rule.name().equals("arrows of cli"));
    }

    private static String findings(Rule rule, JavaClasses classes) {
        return String.join(
                "\n", rule.rule().evaluate(classes).getFailureReport().getDetails());
    }

    private static String[] expected(Rule rule) {
        return FOUND.getOrDefault(rule.name(), List.of("no wrong class is known for this rule")).stream()
                .map(name -> WRONG + "." + name)
                .toArray(String[]::new);
    }
}
