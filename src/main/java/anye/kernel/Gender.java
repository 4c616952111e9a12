package anye.kernel;

/** 性别, as the sequence digit of an identity number tells it. */
public enum Gender {
    MALE, FEMALE
}
