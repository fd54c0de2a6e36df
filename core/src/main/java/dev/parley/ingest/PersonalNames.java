package dev.parley.ingest;

import java.util.regex.Pattern;

/**
 * How persons' full names are written, as parts of patterns.
 *
 * <p>Not covered: names of one word, names in capitals only.
 */
final class PersonalNames {

    private static final String NAME =
            "(?:(?:al|el|ad|as|ash|bin|ibn)-)?\\p{Lu}[\\p{L}.\u2019'-]*\\p{Ll}?(?: (?:de|del|der|den|la|van|von|bin|al|el))*";

    /** Two to four names and "Jr." or the like. */
    static final String FULL_NAME = NAME + "(?: " + NAME + "){1,3}(?:,? (?:Jr|Sr)\\.)?";

    /** A comma joins names only on the way to an "and"; by itself it parts a name from an outlet or a title. */
    static final String NAMES = FULL_NAME + "(?:(?:, " + FULL_NAME + "){0,3},? (?:and|&) " + FULL_NAME + ")?";

    /** What stands in front of a name without being part of it. */
    private static final Pattern TITLES = Pattern.compile(
            "^(?:(?:(?:Prime|Deputy|Foreign|Vice|Former|Interior|Finance|Education|Defen[cs]e|Chief) )*(?:Minister|President|Premier|Chancellor|Secretary|Senator"
                    + "|Representative|Governor|Mayor|Professor|General|Colonel|Admiral|Captain|Ambassador|Archbishop|Bishop|Cardinal|Father"
                    + "|Reverend|Rabbi|Imam|Judge|Justice|Chairman|Chairwoman|Director|Executive|Commissioner|Sir|Dame|Lord|Lady"
                    + "|(?:Dr|Prof|Mr|Mrs|Ms|Sen|Rep|Gov|Gen|Col|Rev)\\.?) )+(?=\\S+ \\S)");

    /** Last words of names of bodies; "Church" and "House" may be persons' last names. */
    private static final Pattern BODY = Pattern.compile(
            "(?:.* )?(?:White House|(?:Academy|Administration|Agency|Airlines|Airways|Alliance|Army|Assembly"
                    + "|Association|Authority|Bank|Board|Bureau|Cabinet|Campaign|Chamber|Clinic|Club|Coalition|College|Commission|Committee"
                    + "|Company|Confederation|Congress|Conservatives|Consortium|Corporation|Council|Courier|Court|Democrats|Department|Federation|Forum"
                    + "|Foundation|Fund|Gazette|Government|Greens|Group|Guild|Herald|Hospital|Inspectorate|Institute|League|Liberals|Ministry"
                    + "|Movement|Nations|Network|News|Office|Organi[sz]ation|Parliament|Party|Police|Radio|Republicans|Senate|Service|Society|States"
                    + "|Television|Times|Tribune|Trust|TV|Union|University|Voters|Workers))");

    private PersonalNames() {}

    /** Tells whether the last word of a name says that it is a body's. */
    static boolean isBody(String name) {
        return BODY.matcher(name).matches();
    }

    /** Returns a full name without the titles in front of it. */
    static String untitled(String name) {
        return TITLES.matcher(name).replaceFirst("");
    }
}
