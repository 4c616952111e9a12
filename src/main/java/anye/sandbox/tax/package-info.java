/** The pretend tax bureau: receives results, knows them again by their key, and answers with a receipt. */
package anye.sandbox.tax;
