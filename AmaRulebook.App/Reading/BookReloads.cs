using AmaRulebook.Content;
using Microsoft.AspNetCore.OutputCaching;

namespace AmaRulebook.Reading;

/// <summary>After each reload of the book: frees the pages of the old text, or logs why the old text stays up.</summary>
public sealed partial class BookReloads(RulebookSource source, IOutputCacheStore cache, ILogger<BookReloads> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        source.Reloaded += OnReloaded;
        source.Faulted += LogFault;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        source.Reloaded -= OnReloaded;
        source.Faulted -= LogFault;
        return Task.CompletedTask;
    }

    private void OnReloaded()
    {
        foreach (var problem in source.Problems)
        {
            LogProblem(problem.File, problem.Line, problem.Message);
        }

        if (source.Problems.Count == 0)
        {
            LogReloaded(source.Current.Revision, source.Current.Warnings.Count);
            cache.EvictByTagAsync(ReadingCachePolicy.BookTag, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The last good book stays up. {File}:{Line}: {Problem}")]
    private partial void LogProblem(string file, int line, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content folder could not be watched.")]
    private partial void LogFault(Exception fault);

    [LoggerMessage(Level = LogLevel.Information, Message = "The book was read again, revision {Revision}; words without a reading: {Missing}.")]
    private partial void LogReloaded(string revision, int missing);
}
