package org.tamiz.sources.ch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tamiz.sources.internal.XmlElement;

class SecoNameTest {

    private static XmlElement part(int order, String type, String value, String... latinSpellings) {
        List<XmlElement> inside = new ArrayList<>(List.of(
                XmlElement.of("@order", Integer.toString(order)),
                XmlElement.of("@name-part-type", type),
                XmlElement.of("value", value)));
        for (String spelling : latinSpellings) {
            inside.add(XmlElement.of("spelling-variant", spelling, List.of(XmlElement.of("@script", "LATN"))));
        }
        return XmlElement.of("name-part", inside);
    }

    private static SecoName name(XmlElement... parts) {
        return Objects.requireNonNull(SecoName.of(XmlElement.of("name", List.of(parts))));
    }

    @Test
    void partsStandInTheirOrderAndTitlesApart() {
        SecoName name = name(
                part(3, "title", "Colonel"), part(2, "given-name", "Anton"), part(1, "family-name", "Vymyshlenov"));
        assertThat(name.text()).isEqualTo("Vymyshlenov Anton");
        assertThat(name.titles()).containsExactly("Colonel");
        assertThat(name.variants()).isEmpty();
    }

    @Test
    void everySpellingMeetsEveryOther() {
        SecoName name = name(part(1, "family-name", "A", "A1", "A2"), part(2, "given-name", "B", "B1", "B2"));
        assertThat(name.variants()).containsExactlyInAnyOrder("A1 B1", "A1 B2", "A2 B1", "A2 B2");
    }

    @Test
    void tooManySpellingsStandEachInSomeName() {
        String[] many = new String[40];
        for (int i = 0; i < many.length; i++) {
            many[i] = "v" + i;
        }
        SecoName name = name(part(1, "family-name", "A", many), part(2, "given-name", "B", many));
        assertThat(name.variants()).hasSize(40).contains("v0 v0", "v39 v39");
    }

    @Test
    void aNameWithoutTextIsNone() {
        assertThat(SecoName.of(XmlElement.of("name", List.of(part(1, "family-name", " ")))))
                .isNull();
        assertThat(SecoName.of(XmlElement.of("name", List.of(part(1, "title", "Dr")))))
                .isNull();
    }
}
