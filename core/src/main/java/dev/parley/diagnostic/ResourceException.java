package dev.parley.diagnostic;

/** A model or another resource that Parley ships is missing or damaged. */
public final class ResourceException extends ParleyException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message which resource is missing or damaged
     */
    public ResourceException(String message) {
        super(message);
    }

    /**
     * Makes an exception with the fault below it.
     *
     * @param message which resource is missing or damaged
     * @param cause the fault below
     */
    public ResourceException(String message, Throwable cause) {
        super(message, cause);
    }
}
