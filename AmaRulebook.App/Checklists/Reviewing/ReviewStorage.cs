using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AmaRulebook.Checklists.Reviewing;

internal sealed class ReviewStorage : IEntityTypeConfiguration<SessionReview>
{
    public void Configure(EntityTypeBuilder<SessionReview> builder)
    {
        builder.ToTable("Reviews");
        builder.HasKey(review => review.SessionId);
        builder.Property(review => review.SessionId).ValueGeneratedNever();
        builder.Ignore(review => review.Happened);
        builder.HasIndex(review => review.ProjectId);
        builder.HasOne<ChecklistSession>().WithOne().HasForeignKey<SessionReview>(review => review.SessionId);
        builder.HasOne<Project>().WithMany().HasForeignKey(review => review.ProjectId);
        builder.HasMany(review => review.Readings).WithOne().HasForeignKey(reading => reading.SessionId);
        builder.HasMany(review => review.Texts).WithOne().HasForeignKey(text => text.SessionId);
        builder.HasMany(review => review.Proposals).WithOne().HasForeignKey(proposal => proposal.SessionId);
    }
}

internal sealed class ReviewReadingStorage : IEntityTypeConfiguration<ReviewReading>
{
    public void Configure(EntityTypeBuilder<ReviewReading> builder)
    {
        builder.ToTable("ReviewReadings");
        builder.HasKey(reading => new { reading.SessionId, reading.AccountId });
        builder.HasText(nameof(ReviewReading.Name), Limits.PersonName);
    }
}

internal sealed class ReviewTextStorage : IEntityTypeConfiguration<ReviewText>
{
    public void Configure(EntityTypeBuilder<ReviewText> builder)
    {
        builder.ToTable("ReviewTexts");
        builder.HasKey(text => new { text.SessionId, text.Kind });
        builder.HasText(nameof(ReviewText.Text), ReviewLimits.Text);
        builder.HasText(nameof(ReviewText.WrittenBy), Limits.PersonName);
    }
}

internal sealed class RoundProposalStorage : IEntityTypeConfiguration<RoundProposal>
{
    public void Configure(EntityTypeBuilder<RoundProposal> builder)
    {
        builder.ToTable("RoundProposals");
        builder.HasKey(proposal => new { proposal.SessionId, proposal.Number });
        builder.HasText(nameof(RoundProposal.Reason), ReviewLimits.Reason);
        builder.HasText(nameof(RoundProposal.ProposedBy), Limits.PersonName);
        builder.HasText(nameof(RoundProposal.Word), ReviewLimits.Word);
    }
}

internal static class ReviewQueries
{
    /// <summary>A review whole.</summary>
    public static IQueryable<SessionReview> WithParts(this IQueryable<SessionReview> reviews) => reviews
        .Include(review => review.Readings.OrderBy(reading => reading.ReadAt))
        .Include(review => review.Texts)
        .Include(review => review.Proposals.OrderBy(proposal => proposal.Number))
        .AsSplitQuery();
}

internal static class ReviewHistory
{
    /// <summary>Writes down all that a review's verbs did.</summary>
    public static void Record(this SessionReview review, Action<ActivityEvent, Guid?> record)
    {
        foreach (var happened in review.Happened)
        {
            record(happened, review.SessionId);
        }
    }
}
