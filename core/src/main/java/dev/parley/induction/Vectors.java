package dev.parley.induction;

/** Arithmetic of vectors. */
final class Vectors {

    private Vectors() {}

    /** The cosine of two vectors of length 1. */
    static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
