package org.tamiz.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.errorprone.annotations.CheckReturnValue;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the architecture, for the packages below a base package. {@link ArchitectureTest} holds the product to
 * them, and proves on deliberately wrong classes that each of them can fail.
 */
final class ArchitectureRules {

    /**
     * Which modules each module may use. An arrow only goes up this table; the poms say the same. A new module is entered
     * here, in the order of its arrows.
     */
    private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

    static {
        MAY_USE.put("model", List.of());
        MAY_USE.put("sources", List.of("model"));
        MAY_USE.put("ledger", List.of("model"));
        MAY_USE.put("fetch", List.of("model"));
        MAY_USE.put("names", List.of("model"));
        MAY_USE.put("matcher", List.of("model", "names"));
        MAY_USE.put("index", List.of("model", "names", "matcher"));
        MAY_USE.put("screening", List.of("model", "names", "matcher", "index"));
        MAY_USE.put("cli", List.of("model", "sources", "ledger", "fetch", "names", "matcher", "index", "screening"));
    }

    /** Modules that are never shipped; their own classes are not held to these rules. */
    private static final List<String> NEVER_SHIPPED = List.of("testkit", "bench");

    /** No input or output, no logging, no clock, no threads. */
    private static final List<String> PURE = List.of("model", "names", "matcher");

    /** What answers a screening: no files, and the same answer on every JDK. */
    private static final List<String> ENGINE = List.of("model", "names", "matcher", "index", "screening");

    private final String base;

    /**
     * Creates the rules.
     *
     * @param base the package that holds the modules' packages
     */
    ArchitectureRules(String base) {
        this.base = base;
    }

    /** A rule with the short name under which a report shows it. */
    record Rule(String name, ArchRule rule) {
        Rule(String name, ArchRule rule) {
            this.name = name;
            // A module may have no class yet that a rule speaks of.
            this.rule = rule.allowEmptyShould(true);
        }
    }

    List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule("every class is in a known module", everyClassIsInAKnownModule()));
        MAY_USE.keySet().forEach(module -> rules.add(new Rule("arrows of " + module, arrowsOf(module))));
        rules.add(new Rule("testkit and bench are never in the product", neverShippedIsNotUsed()));
        rules.add(new Rule("internal packages are closed to other modules", internalIsClosed()));
        rules.add(new Rule("packages of a module have no cycles", noCycles()));
        rules.add(new Rule("model uses the JDK and annotations only", modelUsesNoLibrary()));
        rules.add(new Rule("pure modules touch nothing outside", pureModules()));
        rules.add(new Rule("time is passed in", timeIsPassedIn()));
        rules.add(new Rule("the engine reads no files", engineReadsNoFiles()));
        rules.add(new Rule("only fetch talks to the network", onlyFetchTalks()));
        rules.add(new Rule("the engine's Unicode tables are ICU's", engineUsesIcu()));
        rules.add(new Rule("packages are named by domain step", noPackagesByKind()));
        rules.add(new Rule("every package is null-marked", everyPackageIsNullMarked()));
        return rules;
    }

    private ArchRule everyClassIsInAKnownModule() {
        Set<String> known = new TreeSet<>(MAY_USE.keySet());
        known.addAll(NEVER_SHIPPED);
        return classes()
                .that(resideInAnyPackage(base + ".."))
                .should()
                .resideInAnyPackage(packages(known))
                .because("a new module is entered in ArchitectureRules with its arrows");
    }

    private ArchRule arrowsOf(String module) {
        Set<String> forbidden = new TreeSet<>(MAY_USE.keySet());
        forbidden.remove(module);
        forbidden.removeAll(MAY_USE.getOrDefault(module, List.of()));
        return noClasses()
                .that()
                .resideInAPackage(in(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(forbidden))
                .because(module + " may use only " + MAY_USE.get(module));
    }

    private ArchRule neverShippedIsNotUsed() {
        return noClasses()
                .that()
                .resideInAnyPackage(packages(MAY_USE.keySet()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(NEVER_SHIPPED));
    }

    private ArchRule internalIsClosed() {
        ArchCondition<JavaClass> reachIntoAnother = new ArchCondition<>("use the internal package of another module") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().matches(".*\\.internal(\\..*)?"))
                        .filter(dependency ->
                                moduleOf(dependency.getTargetClass()).isPresent())
                        .filter(dependency ->
                                !moduleOf(dependency.getTargetClass()).equals(moduleOf(origin)))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.satisfied(origin, dependency.getDescription())));
            }
        };
        return noClasses().that(resideInAnyPackage(base + "..")).should(reachIntoAnother);
    }

    /**
     * Between the packages of one module. Its root package and {@code .internal} are its two faces, they know each other
     * and may know all; the packages of the domain steps, such as those of two list formats, must not form a ring.
     */
    private ArchRule noCycles() {
        return slices().matching(base + ".(*).(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAnyPackage("..internal.."), DescribedPredicate.alwaysTrue());
    }

    private ArchRule modelUsesNoLibrary() {
        return classes()
                .that()
                .resideInAPackage(in("model"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "com.google.errorprone.annotations..", in("model"));
    }

    private ArchRule pureModules() {
        return noClasses()
                .that()
                .resideInAnyPackage(packages(PURE))
                .should(dependOnClassesThat(
                        FILES_AND_NETWORK.or(LOGGING).or(THREADS).or(CLOCK)))
                .orShould(accessTargetWhere(CALLS_FOR_TIME.or(STANDARD_STREAMS).or(PARALLEL_STREAMS)));
    }

    private ArchRule timeIsPassedIn() {
        Set<String> modules = new TreeSet<>(MAY_USE.keySet());
        modules.remove("cli");
        return noClasses()
                .that()
                .resideInAnyPackage(packages(modules))
                .should(dependOnClassesThat(CLOCK))
                .orShould(accessTargetWhere(CALLS_FOR_TIME));
    }

    private ArchRule engineReadsNoFiles() {
        return noClasses()
                .that()
                .resideInAnyPackage(packages(ENGINE))
                .should(dependOnClassesThat(FILES_AND_NETWORK))
                .because("files are read by sources and cli; class-path resources are streams");
    }

    private ArchRule onlyFetchTalks() {
        Set<String> modules = new TreeSet<>(MAY_USE.keySet());
        modules.remove("fetch");
        return noClasses()
                .that()
                .resideInAnyPackage(packages(modules))
                .should(dependOnClassesThat(NETWORK))
                .because("names that are screened never leave the machine, and what comes in comes through fetch");
    }

    private ArchRule engineUsesIcu() {
        return noClasses()
                .that()
                .resideInAnyPackage(packages(ENGINE))
                .should(accessTargetWhere(JDK_UNICODE))
                .because("the JDK's Unicode tables differ between versions; the same query must give the same bytes");
    }

    private ArchRule noPackagesByKind() {
        return noClasses()
                .that(resideInAnyPackage(base + ".."))
                .should()
                .resideInAnyPackage(Stream.of("util", "utils", "common", "helper", "helpers", "misc", "impl", "dto")
                        .map(kind -> base + ".." + kind + "..")
                        .toArray(String[]::new));
    }

    private ArchRule everyPackageIsNullMarked() {
        ArchCondition<JavaClass> resideInAMarkedPackage = new ArchCondition<>("reside in a package with annotations") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                JavaPackage itsPackage = origin.getPackage();
                if (!itsPackage.isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            origin, itsPackage.getName() + " has no package-info.java with @NullMarked"));
                }
                if (!itsPackage.isAnnotatedWith(CheckReturnValue.class)) {
                    events.add(SimpleConditionEvent.violated(
                            origin, itsPackage.getName() + " has no package-info.java with @CheckReturnValue"));
                }
            }
        };
        return classes().that(resideInAnyPackage(base + "..")).should(resideInAMarkedPackage);
    }

    private static final DescribedPredicate<JavaClass> FILES_AND_NETWORK = describe(
            "files or network",
            type -> type.getPackageName().startsWith("java.nio.file")
                    || type.getPackageName().startsWith("java.nio.channels")
                    || type.getPackageName().startsWith("java.net")
                    || (type.getPackageName().equals("java.io")
                            && (type.getSimpleName().startsWith("File")
                                    || type.getSimpleName().equals("RandomAccessFile"))));

    /** A name of something, such as {@code URI}, connects to nothing. */
    private static final DescribedPredicate<JavaClass> NETWORK = describe(
            "the network",
            type -> type.getPackageName().startsWith("java.net.http")
                    || type.getPackageName().startsWith("javax.net")
                    || type.getPackageName().startsWith("org.apache.hc")
                    || type.getPackageName().startsWith("com.sun.net")
                    || (type.getPackageName().equals("java.net")
                            && !Set.of("URI", "URISyntaxException").contains(type.getSimpleName()))
                    || (type.getPackageName().equals("java.nio.channels")
                            && (type.getSimpleName().contains("Socket")
                                    || type.getSimpleName().contains("Datagram"))));

    private static final DescribedPredicate<JavaClass> LOGGING = describe(
            "logging",
            type -> type.getPackageName().startsWith("org.slf4j")
                    || type.getPackageName().startsWith("java.util.logging")
                    || type.getName().startsWith("java.lang.System$Logger"));

    private static final DescribedPredicate<JavaClass> THREADS = describe(
            "threads",
            type -> type.getName().equals("java.lang.Thread")
                    || type.getName().equals("java.util.Timer")
                    || (type.getPackageName().equals("java.util.concurrent")
                            && (type.getSimpleName().contains("Executor")
                                    || type.getSimpleName().contains("Future")
                                    || type.getSimpleName().contains("ForkJoin"))));

    private static final DescribedPredicate<JavaClass> CLOCK = describe(
            "a clock",
            type -> type.getName().equals("java.time.Clock") || type.getName().equals("java.time.InstantSource"));

    private static final DescribedPredicate<JavaAccess<?>> CALLS_FOR_TIME = describe("the time of now", access -> {
        String owner = access.getTargetOwner().getName();
        String member = access.getTarget().getName();
        return (owner.startsWith("java.time.") && member.equals("now"))
                || (owner.equals("java.lang.System")
                        && (member.equals("currentTimeMillis") || member.equals("nanoTime")))
                || ((owner.equals("java.util.Date") || owner.equals("java.util.GregorianCalendar"))
                        && member.equals("<init>"));
    });

    private static final DescribedPredicate<JavaAccess<?>> STANDARD_STREAMS = describe("standard streams", access -> {
        String member = access.getTarget().getName();
        return access.getTargetOwner().getName().equals("java.lang.System")
                && (member.equals("out") || member.equals("err") || member.equals("in"));
    });

    private static final DescribedPredicate<JavaAccess<?>> PARALLEL_STREAMS = describe("parallel streams", access -> {
        String member = access.getTarget().getName();
        return access.getTargetOwner().getName().startsWith("java.util.")
                && (member.equals("parallelStream") || member.equals("parallel"));
    });

    private static final DescribedPredicate<JavaAccess<?>> JDK_UNICODE =
            describe("the JDK's Unicode tables", access -> {
                String owner = access.getTargetOwner().getName();
                String member = access.getTarget().getName();
                return owner.startsWith("java.text.")
                        || (owner.equals("java.lang.String")
                                && Set.of("toLowerCase", "toUpperCase", "equalsIgnoreCase", "compareToIgnoreCase")
                                        .contains(member))
                        || (owner.equals("java.lang.Character")
                                && (member.startsWith("isLetter")
                                        || member.startsWith("isDigit")
                                        || member.startsWith("isAlphabetic")
                                        || member.startsWith("isUpperCase")
                                        || member.startsWith("isLowerCase")
                                        || member.equals("toLowerCase")
                                        || member.equals("toUpperCase")
                                        || member.equals("getType")
                                        || member.equals("getNumericValue")))
                        || owner.startsWith("java.lang.Character$UnicodeScript");
            });

    private Optional<String> moduleOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(base + ".")) {
            return Optional.empty();
        }
        String rest = name.substring(base.length() + 1);
        int dot = rest.indexOf('.');
        return Optional.of(dot < 0 ? rest : rest.substring(0, dot));
    }

    private String in(String module) {
        return base + "." + module + "..";
    }

    private String[] packages(Iterable<String> modules) {
        List<String> packages = new ArrayList<>();
        modules.forEach(module -> packages.add(in(module)));
        return packages.toArray(String[]::new);
    }
}
