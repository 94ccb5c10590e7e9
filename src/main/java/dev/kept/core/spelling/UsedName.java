package dev.kept.core.spelling;

import java.util.List;

/**
 * A name that commitments are made to.
 *
 * @param name spelled as on record
 * @param commitments how many have exactly this spelling
 * @param listed whether it is the name of a listed business function, as that is spelled
 * @param like other names, used or listed, that look like it
 * @param suggested the name it may be meant to be; empty where nothing suggests one
 */
public record UsedName(String name, int commitments, boolean listed, List<String> like, String suggested) {

    public UsedName {
        like = List.copyOf(like);
    }
}
