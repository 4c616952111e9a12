/** The benchmark, {@code mvn -Pbench verify}: ours beside a peer, in one run on one machine. */
package anye.bench;
