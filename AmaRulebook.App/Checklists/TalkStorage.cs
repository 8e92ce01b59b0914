using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AmaRulebook.Checklists;

internal sealed class TalkedItemStorage : IEntityTypeConfiguration<TalkedItem>
{
    public void Configure(EntityTypeBuilder<TalkedItem> builder)
    {
        builder.ToTable("TalkedItems");
        builder.HasKey(item => new { item.SessionId, item.ItemId });
        builder.Property(item => item.ItemId).HasMaxLength(40);
        builder.HasOne<ChecklistSession>().WithMany(session => session.TalkedItems).HasForeignKey(item => item.SessionId);
    }
}

internal sealed class ReflectionStorage : IEntityTypeConfiguration<Reflection>
{
    public void Configure(EntityTypeBuilder<Reflection> builder)
    {
        builder.ToTable("Reflections");
        builder.HasKey(reflection => new { reflection.SessionId, reflection.PartyId });
        builder.HasText(nameof(Reflection.Shared), ChecklistLimits.Reflection);
        builder.HasText(nameof(Reflection.Differed), ChecklistLimits.Reflection);
        builder.HasText(nameof(Reflection.ToImprove), ChecklistLimits.Reflection);
        builder.HasOne<Party>().WithMany().HasForeignKey(reflection => reflection.PartyId);
        builder.HasOne<ChecklistSession>().WithMany(session => session.Reflections).HasForeignKey(reflection => reflection.SessionId);
    }
}
