package org.tamiz.ledger;

import java.util.List;

/**
 * What a check of the whole ledger found.
 *
 * @param facts how many facts there are
 * @param soundFacts how many facts, from the first on, form an unbroken chain
 * @param editions how many editions there are
 * @param records how many records there are
 * @param damage everything that is not what was recorded, in sentences; empty when all is sound
 * @param head the hash of the last fact; it vouches for everything before it
 */
public record VerifyReport(long facts, long soundFacts, long editions, long records, List<String> damage, String head) {

    public VerifyReport {
        damage = List.copyOf(damage);
    }

    public boolean isSound() {
        return damage.isEmpty();
    }
}
