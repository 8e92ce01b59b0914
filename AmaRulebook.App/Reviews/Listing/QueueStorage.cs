using AmaRulebook.Checklists;
using AmaRulebook.Projects;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AmaRulebook.Reviews.Listing;

/// <summary>Each thing that the queue is filtered by stands in an index with the time of the change, so that one page is found without sorting.</summary>
internal sealed class QueueRowStorage : IEntityTypeConfiguration<QueueRow>
{
    public void Configure(EntityTypeBuilder<QueueRow> builder)
    {
        builder.ToTable("QueueRows");
        builder.Property(row => row.ProjectName).HasMaxLength(Limits.ProjectName);
        builder.Property(row => row.StageId).HasMaxLength(20);
        builder.Property(row => row.StageTitle).HasMaxLength(100);
        builder.Property(row => row.Department).HasMaxLength(Limits.AboutLine);
        builder.Property(row => row.Parties).HasConversion(
            new JsonColumn<IReadOnlyList<QueueParty>>(), new ValueComparer<IReadOnlyList<QueueParty>>(favorStructuralComparisons: false));   // replaced, never changed

        // A yes or no as a number: only what is compared with a value is looked up in an index.
        builder.Property(row => row.HasSplit).HasConversion(new BoolToZeroOneConverter<int>());
        builder.Property(row => row.IsConsulted).HasConversion(new BoolToZeroOneConverter<int>());
        builder.Property(row => row.IsComplete).HasConversion(new BoolToZeroOneConverter<int>());

        builder.HasIndex(row => row.SessionId).IsUnique();
        builder.HasIndex(row => row.ProjectId);
        builder.HasIndex(row => row.ChangedAt);
        builder.HasIndex(row => new { row.ProjectName, row.ChangedAt }).IsDescending(false, true);
        builder.HasIndex(row => new { row.StageId, row.ChangedAt });
        builder.HasIndex(row => new { row.State, row.ChangedAt });
        builder.HasIndex(row => new { row.Department, row.ChangedAt });
        builder.HasIndex(row => new { row.FiscalYear, row.ChangedAt });
        builder.HasIndex(row => new { row.HasSplit, row.ChangedAt });
        builder.HasIndex(row => new { row.IsConsulted, row.ChangedAt });
        builder.HasIndex(row => new { row.IsComplete, row.ChangedAt });
        builder.HasOne<ChecklistSession>().WithOne().HasForeignKey<QueueRow>(row => row.SessionId);
        builder.HasOne<Project>().WithMany().HasForeignKey(row => row.ProjectId);
        builder.HasMany(row => row.Facets).WithOne().HasForeignKey(facet => facet.RowId);
    }
}

internal sealed class QueueFacetStorage : IEntityTypeConfiguration<QueueFacet>
{
    public void Configure(EntityTypeBuilder<QueueFacet> builder)
    {
        builder.ToTable("QueueFacets");
        builder.HasKey(facet => new { facet.RowId, facet.Name });
        builder.Property(facet => facet.Name).HasMaxLength(QueueFacet.LongestName);
        builder.HasIndex(facet => new { facet.Name, facet.ChangedAt, facet.RowId });
    }
}

internal sealed class QueueNameStorage : IEntityTypeConfiguration<QueueName>
{
    public void Configure(EntityTypeBuilder<QueueName> builder)
    {
        builder.ToTable("QueueNames");
        builder.Property(name => name.Text).HasMaxLength(QueueName.Length);
        builder.HasIndex(name => new { name.Text, name.ProjectId });
        builder.HasOne<Project>().WithMany().HasForeignKey(name => name.ProjectId);
    }
}

internal sealed class SavedViewStorage : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("SavedViews");
        builder.Property(view => view.Id).ValueGeneratedNever();
        builder.HasText(nameof(SavedView.Name), SavedView.LongestName);
        builder.HasText(nameof(SavedView.Query), SavedView.LongestQuery);
        builder.HasIndex(view => new { view.AccountId, view.Name }).IsUnique();
        builder.HasOne<StaffAccount>().WithMany().HasForeignKey(view => view.AccountId);
    }
}
