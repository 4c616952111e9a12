/**
 * The sandbox: a pretend government portal (a real OpenID provider), pretend departments and a pretend tax bureau, so
 * that the whole of the work can be walked with invented employers and people. It is off unless asked for, and refuses
 * to start beside a production database.
 */
package anye.sandbox;
