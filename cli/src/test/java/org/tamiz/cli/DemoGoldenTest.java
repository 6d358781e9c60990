package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.Run.tamiz;

import org.junit.jupiter.api.Test;
import org.tamiz.testkit.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The README's first command. Numbers that change with every weight are left out: the golden files show who and why. */
class DemoGoldenTest {

    private static Run demo(String format) {
        return tamiz("screen", Run.samples().resolve("customers.csv"), "--format", format);
    }

    @Test
    void theTableReadsLikeThis() {
        Run run = demo("table");
        assertThat(run.code()).isEqualTo(Tamiz.INCOMPLETE);
        Golden.check(
                "demo",
                "table.txt",
                run.out()
                        .replaceAll("(?m)^  [01]\\.\\d{3}  ", "  #.###  ")
                        .replaceAll(" [+-]\\d+(?=[,;\\n])", " #")
                        .replaceAll("(?m)^         \\d+ points:", "         # points:")
                        // Where a line is wrapped depends on how many digits the points have.
                        .replaceAll("\\n {15,}", " "));
    }

    @Test
    void everyCustomerHasThisAnswer() {
        StringBuilder answers = new StringBuilder();
        for (String line : demo("jsonl").lines()) {
            JsonNode answer = JsonMapper.shared().readTree(line);
            answers.append(answer.get("query").get("id").asString()).append(' ');
            answers.append(answer.get("status").asString());
            answer.get("hits")
                    .forEach(hit -> answers.append(' ').append(hit.get("id").asString()));
            answers.append('\n');
        }
        Golden.check("demo", "answers.txt", answers.toString());
    }
}
