package dev.parley.diagnostic;

/** The root of what Parley throws when the world is at fault: a file that cannot be read or written, a model that is missing. */
public class ParleyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, with the path concerned
     */
    public ParleyException(String message) {
        super(message);
    }

    /**
     * Makes an exception with the fault below it.
     *
     * @param message what is wrong, with the path concerned
     * @param cause the fault below
     */
    public ParleyException(String message, Throwable cause) {
        super(message, cause);
    }
}
