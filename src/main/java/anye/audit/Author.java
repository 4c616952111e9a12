package anye.audit;

/** Says who is acting now, by a stable opaque key such as {@code staff:17}. The room that signs people in knows. */
public interface Author {

    String subject();
}
