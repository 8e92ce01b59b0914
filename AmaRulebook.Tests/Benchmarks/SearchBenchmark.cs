using System.Diagnostics;
using AmaRulebook.Content;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Benchmarks;

/// <summary>How soon a search answers, over this book and over a much larger one.</summary>
public class SearchBenchmark
{
    private static readonly string[] Queries = ["協働", "NPO", "役割 責任", "対等性の原則", "ｱﾀﾞﾌﾟﾄ", "ほじょきん", "city hall", "ゾウガメ"];

    [Fact(Explicit = true)]
    public void The_time_of_a_search()
    {
        var table = new BenchmarkTable();
        Measure(table, "this book", RealBook.Current, rounds: 2_000, goal: 1_000);
        Measure(table, "a book 200 times as large", RealBook.Current.Times(200), rounds: 20, goal: 20_000);
        table.Print("search");
        Assert.True(table.IsMet, table.ToString());
    }

    private static void Measure(BenchmarkTable table, string name, Rulebook book, int rounds, double goal)
    {
        foreach (var query in Queries)
        {
            table.AtMost($"「{query}」 in {name}, µs", Microseconds(book, query, rounds), goal);
        }
    }

    private static double Microseconds(Rulebook book, string query, int rounds)
    {
        Ask(book, query);
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < rounds; round++)
        {
            Ask(book, query);
        }

        return clock.Elapsed.TotalMicroseconds / rounds;
    }

    /// <summary>As the page does: the first 50 places marked, or the nearest terms.</summary>
    private static int Ask(Rulebook book, string query) => book.Search.Find(query) is { Count: > 0 } hits
        ? hits.Take(50).Sum(hit => hit.TitleParts.Count + hit.Excerpt.Count)
        : book.Search.Nearest(query).Count;
}
