package anye.kernel;

import java.util.List;

/**
 * What an argument of a refusal names, told in the reader's language: keys of texts.
 *
 * @param keys of the messages, in the order in which they are told
 */
public record TextKeys(List<String> keys) {

    public TextKeys {
        keys = List.copyOf(keys);
    }
}
