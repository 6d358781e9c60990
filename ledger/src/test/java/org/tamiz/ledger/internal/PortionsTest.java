package org.tamiz.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortionsTest {

    private static final List<Integer> MANY = IntStream.range(0, 10_000).boxed().toList();

    @Test
    void resultsComeInTheOrderOfTheValues() throws SQLException {
        List<List<Integer>> portions = Portions.map(MANY, List::copyOf);

        assertThat(portions).hasSizeGreaterThan(1);
        assertThat(portions.stream().flatMap(List::stream)).containsExactlyElementsOf(MANY);
    }

    @Test
    void nothingGivesNothing() throws SQLException {
        assertThat(Portions.map(List.of(), portion -> portion)).isEmpty();
    }

    @Test
    void theFailureOfTheFirstPortionIsThrownThoughALaterOneFailedBefore() {
        boolean several = Runtime.getRuntime().availableProcessors() > 1;
        CountDownLatch laterFailed = new CountDownLatch(several ? 1 : 0);

        assertThatThrownBy(() -> Portions.map(MANY, portion -> {
                    if (portion.contains(0)) {
                        await(laterFailed);
                        throw new SQLException("the first");
                    }
                    laterFailed.countDown();
                    throw new IllegalStateException("a later one");
                }))
                .isInstanceOf(SQLException.class)
                .hasMessage("the first");
    }

    @Test
    void aFailureWithoutACheckedExceptionIsThrownAsItIs() {
        IllegalStateException failure = new IllegalStateException("a bug");

        assertThatThrownBy(() -> Portions.map(MANY, portion -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
