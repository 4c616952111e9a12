/** The main job as people do it, told in the words of the screens: found by role and label, never by an id. */
package anye.journey;
