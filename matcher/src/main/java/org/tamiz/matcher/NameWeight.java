package org.tamiz.matcher;

import org.tamiz.model.StableCode;

/**
 * What the evidence of two names is weighed by: each a whole number that a program learns within its range and that
 * {@link MatchModel} holds. Points unless it is said otherwise; what is called a cost is taken away.
 */
public enum NameWeight {
    /** What an equal naming word earns, in percent of its rarity. */
    WORD_SHARE(100, 60, 140),
    /** The same for a word that says what a firm is or does. */
    GENERIC_SHARE(40, 0, 100),
    /** The same for a place in the name of an organization. */
    PLACE_SHARE(50, 0, 100),
    /** An equal number or ordinal. */
    NUMBER_SAME(60, 0, 150),
    /** A legal form of the same class. */
    LEGAL_FORM_SAME(10, 0, 60),
    /** An equal particle or honorific. */
    FUNCTION_SAME(5, 0, 40),
    /** An initial and a word that begins with it, or two equal initials. */
    INITIAL_SAME(40, 0, 120),
    /** Cost of a slip, for each quarter of an edit. */
    SLIP(10, 0, 30),
    /** Cost of the share of its letters that a word has wrong, in percent of what it would earn. */
    SLIP_SHARE(90, 0, 200),
    /** Cost of a slip in the first letter, which people seldom get wrong. */
    SLIP_FIRST(20, 0, 120),
    /** What a word earns that another script renders, in percent of an equal one. */
    RENDERED_SHARE(85, 40, 100),
    /** Cost of each quarter of an edit by which the rendering is unusual. */
    RENDERED_SLIP(8, 0, 40),
    /** What a nickname or the same name in another language earns, in percent of an equal word. */
    COGNATE_SHARE(60, 0, 100),
    /** What a word of the same meaning earns, in percent of an equal one. */
    CONCEPT_SHARE(90, 0, 100),
    /** Cost of one word that stands for two or more which it joins. */
    JOIN(15, 0, 120),
    /** The most that all aligned words earn together, so that long names do not drown what differs: with a
     * whole name no more than another birth date and country can outweigh. */
    AGREEMENT_MOST(780, 600, 780),
    /** What a name earns of which every naming word has its counterpart. */
    WHOLE(100, 0, 160),
    /** What such a name has at least, before costs. */
    WHOLE_LEAST(720, 500, 800),
    /** Cost, from that least, of each quarter of an edit in such a name. */
    WHOLE_SLIP(6, 0, 50),
    /** Cost, from that least, of the share of its letters that such a name has wrong: a name of wrong letters alone. */
    WHOLE_SLIP_SHARE(800, 0, 2000),
    /** Cost, from that least, of each word whose first letter is another, which people seldom get wrong. */
    WHOLE_SLIP_FIRST(60, 0, 400),
    /** Cost, from that least, of each word that is only an initial or a nickname of its counterpart. */
    WHOLE_LOOSE(120, 0, 400),
    /** What a name of one word has at least whose word agrees. */
    ONE_WORD_LEAST(620, 200, 800),
    /** What a person's name has at least whose words are all in the other, two of them or more. */
    PART_LEAST_PERSON(580, 200, 700),
    /** The same for any other party. */
    PART_LEAST_OTHER(560, 200, 700),
    /** What persons have at least whose names are three short words each of which two agree, as in Korean. */
    SYLLABLES_LEAST(660, 0, 800),
    /** Cost, from that least, where only two words agree and either is shorter. */
    PART_OF_TWO(60, 0, 300),
    /** Cost, from that least, where the name on the list is the shorter: the query names more than it. */
    PART_ON_LIST(20, 0, 300),
    /** Cost of each pair of a person's words in another order. */
    ORDER_PERSON(10, 0, 60),
    /** The same for any other party. */
    ORDER_OTHER(20, 0, 120),
    /** Cost where a single naming word agrees and more than one does not. */
    ONE_OF_MANY(80, 0, 300),
    /** Cost of a naming word that only the query of a person has. */
    QUERY_PERSON_ALONE(20, 0, 120),
    /** The same, in percent of its rarity. */
    QUERY_PERSON_RARITY(20, 0, 60),
    /** Cost of a naming word that only the query of any other party has. */
    QUERY_OTHER_ALONE(20, 0, 150),
    /** The same, in percent of its rarity. */
    QUERY_OTHER_RARITY(20, 0, 60),
    /** Cost of a naming word that only the entry of a person has. */
    ENTRY_PERSON_ALONE(10, 0, 120),
    /** The same, in percent of its rarity. */
    ENTRY_PERSON_RARITY(10, 0, 60),
    /** Cost of a naming word that only the entry of any other party has. */
    ENTRY_OTHER_ALONE(20, 0, 150),
    /** The same, in percent of its rarity. */
    ENTRY_OTHER_RARITY(16, 0, 60),
    /** Cost of a patronymic that one side alone has. */
    PATRONYMIC_ALONE(10, 0, 80),
    /** Cost of a generic word that one side alone has. */
    GENERIC_ALONE(70, 0, 150),
    /** Cost of a place that one side alone has. */
    PLACE_ALONE(70, 0, 200),
    /** Cost of a number that one side has more than the other. */
    NUMBER_ALONE(250, 0, 700),
    /** Cost of an initial that one side alone has. */
    INITIAL_ALONE(15, 0, 100),
    /** Cost of a legal form that one side alone has. */
    LEGAL_FORM_ALONE(5, 0, 60),
    /** Cost of a particle or honorific that one side alone has. */
    FUNCTION_ALONE(4, 0, 40),
    /** Cost of each naming word of persons that stands against another. */
    CONTRADICTION_PERSON(220, 40, 400),
    /** The same for any other party. */
    CONTRADICTION_OTHER(160, 40, 400),
    /** The same, in percent of the rarity of the commoner side's words. */
    CONTRADICTION_RARITY(25, 0, 80),
    /** How much less a word stands against another that is alike, where two words or more agree; in percent. */
    CONTRADICTION_LIKE(40, 0, 90),
    /** Cost of patronymics that differ. */
    PATRONYMIC_DIFFERENT(250, 0, 400),
    /** Cost of generic words that differ. */
    GENERIC_DIFFERENT(100, 0, 300),
    /** Cost of places that differ. */
    PLACE_DIFFERENT(180, 0, 400),
    /** Cost of numbers that differ. */
    NUMBER_DIFFERENT(40, 0, 400),
    /** Cost of initials that differ. */
    INITIAL_DIFFERENT(220, 0, 400),
    /** Cost of legal forms of different classes. */
    LEGAL_FORM_DIFFERENT(50, 0, 200),
    /** What an acronym of four letters or more and its long form earn: a hit by itself. Set by hand, for few are labelled. */
    ACRONYM(540, 540, 540),
    /** Cost where the acronym has three letters: no hit by itself. Set by hand. */
    ACRONYM_OF_THREE(60, 60, 60),
    /** Cost of an alias that its publisher calls weak. */
    WEAK_ALIAS(150, 0, 300);

    private final int prior;
    private final int least;
    private final int most;

    NameWeight(int prior, int least, int most) {
        this.prior = prior;
        this.least = least;
        this.most = most;
    }

    /** What experience said before anything was learned. */
    public int prior() {
        return prior;
    }

    /** The least that may be learned. */
    public int least() {
        return least;
    }

    /** The most that may be learned. */
    public int most() {
        return most;
    }

    /** Its name in a parameter file, such as {@code whole-least}. */
    public String code() {
        return StableCode.of(this);
    }
}
