package anye.access;

/** A handler whom an employer named has done something for it. */
record HandledFor(Actor actor, String useCase) {
}
