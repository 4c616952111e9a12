package anye.bench;

import java.util.List;

/** Something that can be measured. To add lines to the table, implement this and name the class in {@link Bench}. */
public interface Rows {

    List<Row> measure() throws Exception;
}
