package org.quandian.portrayal;

import java.util.Map;

/** Says where the residents of all figures stand: on homes or on the land of their parcels, and what was given twice. */
public final class PeopleSentence {
    private final Messages words;

    /** In the language of these words. */
    public PeopleSentence(Messages words) {
        this.words = words;
    }

    /**
     * The sentence; what does not occur is not said.
     *
     * @param residents everybody who counts
     * @param onHomes of these, spread over homes by floor area
     * @param homes number of these homes
     * @param givenTwice given on buildings as well as on their parcel, and passed over
     * @param outside of the residents, those of homes that stand in no parcel
     */
    public String text(double residents, double onHomes, int homes, double givenTwice, double outside) {
        StringBuilder text = new StringBuilder(words.text(
                homes > 0 ? "people.on_homes" : "people.on_parcels",
                Map.of(
                        "people", FigureFormat.people(residents),
                        "spread", FigureFormat.people(onHomes),
                        "homes", FigureFormat.whole(homes))));
        if (givenTwice > 0) {
            text.append(words.text("people.given_twice", Map.of("people", FigureFormat.people(givenTwice))));
        }
        if (outside > 0) {
            text.append(words.text("people.outside", Map.of("people", FigureFormat.people(outside))));
        }
        return text.toString();
    }
}
