package org.tamiz.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Whether an edition serves. It does when it is neither held nor withdrawn.
 *
 * @param edition the edition
 * @param heldBecause why it is held; {@code null} when it is not
 * @param withdrawn who took it back and why; {@code null} when nobody did
 */
public record EditionStatus(EditionRecord edition, @Nullable String heldBecause, Fact.@Nullable Withdrawn withdrawn) {}
