namespace AmaRulebook.Benchmarks;

/// <summary>How long many things took, in milliseconds.</summary>
public sealed class Latencies
{
    private readonly List<double> all = [];

    public int Count => all.Count;

    public double Middle => Percentile(.5);

    public void Add(TimeSpan time)
    {
        lock (all)
        {
            all.Add(time.TotalMilliseconds);
        }
    }

    public void Clear()
    {
        lock (all)
        {
            all.Clear();
        }
    }

    public int CountWithin(TimeSpan time)
    {
        lock (all)
        {
            return all.Count(one => one <= time.TotalMilliseconds);
        }
    }

    /// <summary>What the given share of them did not take longer than.</summary>
    public double Percentile(double share)
    {
        lock (all)
        {
            return all.Order().ElementAt((int)Math.Ceiling(share * all.Count) - 1);
        }
    }
}
