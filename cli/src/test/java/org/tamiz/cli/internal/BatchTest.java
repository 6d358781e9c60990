package org.tamiz.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tamiz.testkit.PartyBuilder.edition;
import static org.tamiz.testkit.PartyBuilder.organization;
import static org.tamiz.testkit.PartyBuilder.person;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.model.State;
import org.tamiz.screening.Policy;
import org.tamiz.screening.Screener;
import org.tamiz.screening.Snapshot;
import org.tamiz.sources.customers.CustomerRow;
import org.tamiz.testkit.Damage;

class BatchTest {

    private static final long SEED = 20261124;
    private static final Screener SCREENER = new Screener(
            Snapshot.of(State.of(List.of(edition(
                    "list",
                    organization("SINALOA CARTEL").alias("CARTEL DE SINALOA").entry("list", "1"),
                    organization("CARTEL DEL NORESTE").entry("list", "2"),
                    person("GUZMAN LOERA, Joaquin").entry("list", "3"))))),
            Policy.DEFAULT,
            LocalDate.of(2026, 11, 24));

    /** More rows than all threads may hold at once, every tenth of them broken. */
    private static List<CustomerRow> rows() {
        Random random = new Random(SEED);
        Damage damage = new Damage(SEED);
        List<String> names = List.of("Cartel de Sinaloa", "Cartel del Noreste", "Joaquin Guzman Loera", "Ana Ejemplo");
        List<CustomerRow> rows = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            String name = damage.once(names.get(random.nextInt(names.size())));
            rows.add(
                    i % 10 == 9
                            ? new CustomerRow.Broken(i + 2, "c" + i, "has no name")
                            : new CustomerRow.Screenable(
                                    i + 2, "c" + i, person(name).build()));
        }
        return rows;
    }

    private static String run(Iterator<CustomerRow> rows, int threads, Tally tally) throws IOException {
        StringWriter out = new StringWriter();
        new Batch(SCREENER, threads)
                .run(rows, new JsonLinesWriter(out, new RunContext(State.of(List.of()), null, null)), tally, () -> {});
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void theBytesAreTheSameAtAnyNumberOfThreads(int threads) throws IOException {
        Tally one = new Tally();
        Tally many = new Tally();
        String expected = run(rows().iterator(), 1, one);
        assertThat(run(rows().iterator(), threads, many)).isEqualTo(expected);
        assertThat(many.total()).isEqualTo(one.total()).isEqualTo(3_000);
        assertThat(many.incomplete()).isEqualTo(300);
        assertThat(many.hit()).isEqualTo(one.hit()).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void answersStandInTheOrderOfTheRows(int threads) throws IOException {
        List<String> lines =
                run(rows().iterator(), threads, new Tally()).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).startsWith("{\"query\":{\"id\":\"c" + i + "\"");
        }
    }

    /** What an iterator of a file that breaks off does. */
    private static Iterator<CustomerRow> failingAfter(int count) {
        Iterator<CustomerRow> rows = rows().iterator();
        return new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public CustomerRow next() {
                if (given++ == count) {
                    throw new NoSuchElementException("broken off");
                }
                return rows.next();
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void rowsBeforeAFailureAreAnsweredAndCounted(int threads) {
        Tally tally = new Tally();
        assertThatThrownBy(() -> run(failingAfter(1_234), threads, tally)).hasMessage("broken off");
        assertThat(tally.total()).isEqualTo(1_234);
    }

    @Test
    void aWriterThatFailsEndsTheRun() {
        DecisionWriter full = new DecisionWriter() {
            @Override
            public void begin() {}

            @Override
            public void write(Answer answer) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void end(Tally tally) {}
        };
        assertThatThrownBy(() -> new Batch(SCREENER, 2).run(rows().iterator(), full, new Tally(), () -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }
}
