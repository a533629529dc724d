namespace NewsTracker.Core.StoryPages.TimelineNumbers;

/// <summary>
/// The cheapest one-to-one assignment of a square cost table, by shortest augmenting paths with potentials
/// (Jonker and Volgenant 1987; Kuhn 1955): O(n³) time, O(n²) memory. Costs are finite.
/// </summary>
internal sealed class AssignmentSolver
{
    private readonly double[,] cost;
    private readonly int size;
    private readonly double[] rowPotential;
    private readonly double[] columnPotential;
    private readonly int[] rowOf; // by column; -1 while it is free
    private readonly int[] columnOf;

    public AssignmentSolver(double[,] cost)
    {
        this.cost = cost;
        size = cost.GetLength(0);
        rowPotential = new double[size];
        columnPotential = new double[size];
        rowOf = new int[size];
        columnOf = new int[size];
        Array.Fill(rowOf, -1);
        Array.Fill(columnOf, -1);
        for (var row = 0; row < size; row++) Augment(row);
    }

    /// <summary>The column of a row.</summary>
    public int this[int row] => columnOf[row];

    private void Augment(int row)
    {
        var (distance, before, end) = Search(row);
        var reach = distance[end];
        // Columns settled before the end get the potentials that keep all reduced costs at or above zero.
        for (var column = 0; column < size; column++)
        {
            if (distance[column] >= reach) continue;
            columnPotential[column] += distance[column] - reach;
            rowPotential[rowOf[column]] += reach - distance[column];
        }

        rowPotential[row] += reach;
        while (true)
        {
            var from = before[end];
            rowOf[end] = from;
            (columnOf[from], end) = (end, columnOf[from]);
            if (from == row) return;
        }
    }

    /// <summary>Dijkstra over columns from a row without a column, to the nearest free column.</summary>
    private (double[] Distance, int[] Before, int End) Search(int start)
    {
        var distance = new double[size];
        var before = new int[size];
        var settled = new bool[size];
        Array.Fill(distance, double.PositiveInfinity);
        var row = start;
        var reach = 0.0;
        while (true)
        {
            for (var column = 0; column < size; column++)
            {
                if (settled[column]) continue;
                var length = reach + cost[row, column] - rowPotential[row] - columnPotential[column];
                if (length >= distance[column]) continue;
                distance[column] = length;
                before[column] = row;
            }

            var next = -1;
            for (var column = 0; column < size; column++)
            {
                if (!settled[column] && (next < 0 || distance[column] < distance[next])) next = column;
            }

            settled[next] = true;
            if (rowOf[next] < 0) return (distance, before, next);
            reach = distance[next];
            row = rowOf[next];
        }
    }
}
