package org.tamiz.sources.csl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tamiz.sources.csl.CslCells.AddressLine;
import org.tamiz.sources.csl.CslCells.IdLine;

class CslCellsTest {

    @Test
    void namesStandBetweenSemicolons() {
        assertThat(CslCells.names("A, Ltd.; B;;C ; and D.")).containsExactly("A, Ltd.", "B", "C", "D.");
        assertThat(CslCells.names("and Sons")).containsExactly("and Sons");
        assertThat(CslCells.names(" ; ")).isEmpty();
    }

    @Test
    void addressesEndWithTheirCountry() {
        assertThat(CslCells.addresses("Shenyang, CN; Pyongyang, KP"))
                .containsExactly(new AddressLine("Shenyang", "CN"), new AddressLine("Pyongyang", "KP"));
        assertThat(CslCells.addresses("TR; IR"))
                .containsExactly(new AddressLine(null, "TR"), new AddressLine(null, "IR"));
        assertThat(CslCells.addresses("1 A Road, Hebei, China; and 2 B Street, Hebei, China, Hebei, CN"))
                .containsExactly(new AddressLine("1 A Road, Hebei, China; and 2 B Street, Hebei, China, Hebei", "CN"));
        assertThat(CslCells.addresses("3037 S. 69TH DRIVE, PHONEIX, AZ, 85043"))
                .containsExactly(new AddressLine("3037 S. 69TH DRIVE, PHONEIX, AZ, 85043", null));
        assertThat(CslCells.addresses("Nowhere; Elsewhere, QQ"))
                .containsExactly(new AddressLine("Nowhere", null), new AddressLine("Elsewhere, QQ", null));
    }

    @Test
    void numbersHaveTheirKindBeforeThemOrBehind() {
        assertThat(CslCells.id("Passport, 836238033, KP")).isEqualTo(new IdLine("Passport", "836238033", "KP"));
        assertThat(CslCells.id("Secondary sanctions risk:, Regulations, sections 1 and 2"))
                .isEqualTo(new IdLine("Secondary sanctions risk:", "Regulations, sections 1 and 2", null));
        assertThat(CslCells.id("Passport")).isEqualTo(new IdLine("Passport", null, null));
        assertThat(CslCells.idOfOldOrder("CO, 811038291-3, NIT #")).isEqualTo(new IdLine("NIT #", "811038291-3", "CO"));
        assertThat(CslCells.idOfOldOrder("80-0890696, Tax ID No."))
                .isEqualTo(new IdLine("Tax ID No.", "80-0890696", null));
        assertThat(CslCells.idOfOldOrder("Passport")).isEqualTo(new IdLine("Passport", null, null));
    }
}
