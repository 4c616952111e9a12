/**
 * What the tests stand on: the built archive running in a real server process ({@link anye.testing.Server}), inside it
 * ({@link anye.testing.InContainer}), and in front of it a real browser ({@link anye.testing.InBrowser}), on the database
 * that {@link anye.testing.TestDatabase} names.
 */
package anye.testing;
