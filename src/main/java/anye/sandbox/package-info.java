/**
 * 演示环境: a pretend government portal that is a real OpenID provider, pretend departments, a pretend tax bureau and sample
 * people, so that a newcomer can walk the whole path on one machine. Off unless {@code anye.sandbox=on}; every number is
 * from a range that nobody was given, every name is invented.
 */
package anye.sandbox;
