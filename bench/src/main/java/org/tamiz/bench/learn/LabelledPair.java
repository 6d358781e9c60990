package org.tamiz.bench.learn;

import org.tamiz.matcher.MatchableParty;

/**
 * Two parties and whether the pair is worth an alert.
 *
 * @param query the party that is screened
 * @param entry the party of a list
 * @param match whether it is
 * @param group what it is about: pairs of one group are never in two folds
 * @param weight how much it counts in learning, in thousandths of a labelled name pair
 * @param source which set it comes from
 * @param text the pair for a person to read
 */
record LabelledPair(
        MatchableParty query,
        MatchableParty entry,
        boolean match,
        String group,
        int weight,
        PairSource source,
        String text) {}
